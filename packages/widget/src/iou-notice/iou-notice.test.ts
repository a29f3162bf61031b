import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { iou } from '@iou-kit/machine/kinds/iou';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { button, part, text } from '../testing/part.ts';
import type { Words } from '../words/words.ts';
import { en, zhCn } from '../testing/words.ts';
import './define.ts';
import { IouNoticeAcceptEvent, IouNoticeDeclineEvent } from './iou-notice.events.ts';
import type { IouNoticeElement } from './iou-notice.ts';

const notice = (seconds: number, words: Words = zhCn): Promise<IouNoticeElement> =>
  fixture<IouNoticeElement>(
    html`<iou-notice .words=${words} .kind=${iou} read-seconds=${seconds} style="inline-size: 340px"></iou-notice>`,
  );

const accept = (element: IouNoticeElement): HTMLButtonElement => button(element, '我已理解并接受上述内容');

const isReady = (element: IouNoticeElement): boolean => !accept(element).hasAttribute('aria-disabled');

describe('<iou-notice>', () => {
  it('shows the kind’s points, the weighty ones bold', async () => {
    const element = await notice(0);
    expect(text(part(element, 'h2'))).to.equal('小借条告知书');
    const points = [...element.shadowRoot!.querySelectorAll('li')];
    expect(points.map((point) => text(point))).to.deep.equal(iou.notice.points.map((point) => point.text));
    expect(points.filter((point) => point.matches('.weighty'))).to.have.length(
      iou.notice.points.filter(({ weighty }) => weighty).length,
    );
    await expectAccessible(element);
  });

  it('is accepted once it was read, and says which version', async () => {
    const element = await notice(0);
    await waitUntil(() => isReady(element), undefined, { timeout: 20_000 });
    const versions: string[] = [];
    element.addEventListener(IouNoticeAcceptEvent.type, (event) =>
      versions.push((event as IouNoticeAcceptEvent).version),
    );
    accept(element).click();
    expect(versions).to.deep.equal([iou.notice.version]);
  });

  it('asks to be read first, without a greyed-out riddle', async () => {
    const element = await notice(1000);
    let told = 0;
    element.addEventListener(IouNoticeAcceptEvent.type, () => told++);
    accept(element).click();
    await element.updateComplete;
    expect([told, isReady(element), text(part(element, '[role=status]'))]).to.deep.equal([0, false, '请先阅读告知书']);
    await expectAccessible(element);
  });

  it('is read when its time is over', async () => {
    const element = await notice(0.05);
    await waitUntil(() => isReady(element), undefined, { timeout: 20_000 });
  });

  it('is read when its end was reached', async () => {
    const element = await notice(1000);
    const before = document.createElement('div');
    before.style.blockSize = '3000px';
    element.before(before);
    scrollTo(0, 0);
    // The first look sees the end out of sight; only then is it scrolled to. Observers are told in the order in which they were made.
    await new Promise((resolve) => new IntersectionObserver(resolve).observe(part(element, '.end')));
    expect(isReady(element)).to.equal(false);
    scrollTo(0, document.documentElement.scrollHeight);
    await waitUntil(() => isReady(element), undefined, { timeout: 20_000 });
  });

  it('can be left', async () => {
    const element = await notice(0);
    let left = 0;
    element.addEventListener(IouNoticeDeclineEvent.type, () => left++);
    button(element, '暂不创建').click();
    expect(left).to.equal(1);
  });

  it('tells readers of English the sense of every point', async () => {
    const element = await notice(0, en);
    expect(element.shadowRoot!.querySelectorAll('.gloss')).to.have.length(iou.notice.points.length);
  });
});
