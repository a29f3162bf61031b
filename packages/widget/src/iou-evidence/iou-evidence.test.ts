import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { EvidencePort, EvidenceStatus } from '@iou-kit/host-adapter';
import { accepted, refused, type Outcome } from '@iou-kit/machine';
import { until } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { button, part, text } from '../testing/part.ts';
import { zhCn } from '../testing/words.ts';
import './define.ts';
import { IouDownloadEvent } from './iou-evidence.events.ts';
import type { IouEvidenceElement } from './iou-evidence.ts';

const file = (of: 'document' | 'report' | 'bundle' | 'receipt') => ({ part: of, name: `IOU-1-${of}` });

/** A host's port that answers what it is told to, one status after the other. */
function scripted(...statuses: readonly (EvidenceStatus | 'down')[]) {
  const asked: string[] = [];
  const answers = [...statuses];
  const port: EvidencePort = {
    async status(recordId) {
      asked.push(recordId);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (!answer || answer === 'down') throw new Error('down');
      return accepted(answer);
    },
    async file(recordId, wanted): Promise<Outcome<Blob>> {
      asked.push(`${recordId}/${wanted}`);
      return wanted === 'report' ? refused({ code: 'NOT_FOUND' }) : accepted(new Blob(['%PDF']));
    },
  };
  return { port, asked };
}

const shown = (port: EvidencePort): Promise<IouEvidenceElement> =>
  fixture(
    html`<iou-evidence .words=${zhCn} .download=${zhCn.kinds.iou.screens.download} .port=${port} record-id="r1" .seq=${7}></iou-evidence>`,
  );

const sealed: EvidenceStatus = { state: 'sealed', files: [file('document'), file('report'), file('bundle')] };

describe('<iou-evidence>', () => {
  it('offers what the host has, under its name', async () => {
    const element = await shown(scripted(sealed).port);
    await until(() => element.shadowRoot!.querySelectorAll('button').length === 3, 'the files');
    expect([...element.shadowRoot!.querySelectorAll('button')].map(text)).to.deep.equal([
      '下载借条',
      '签约报告',
      '完整证据包',
    ]);
    expect(part(element, 'section').getAttribute('aria-labelledby')).to.equal('title');
    expect(text(part(element, '#title'))).to.equal('证据');
    await expectAccessible(element);
  });

  it('says nothing where nobody has signed, and without a port', async () => {
    const { port, asked } = scripted({ state: 'none', files: [] });
    const element = await shown(port);
    await until(() => asked.length === 1, 'the question');
    expect(element.shadowRoot!.querySelector('section')).to.equal(null);
    element.port = undefined;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('section')).to.equal(null);
  });

  it('waits while it is being made, and claims no time that is not there', async () => {
    const { port } = scripted(
      { state: 'pending', files: [] },
      'down',
      { state: 'timePending', files: [file('document')] },
      sealed,
    );
    const element = await shown(port);
    const says = (what: string) =>
      until(() => text(element.shadowRoot!.querySelector('[role=status]') ?? element) === what, what);
    await says('正在生成…');
    await says('已盖章，可信时间待补');
    await expectAccessible(element);
    await says('');
  });

  it('waits on where it was asked too often', async () => {
    const { port } = scripted(sealed);
    let tooOften = true;
    const busy: EvidencePort = {
      ...port,
      async status(recordId) {
        const answer = tooOften ? refused({ code: 'TOO_MANY_REQUESTS' }) : await port.status(recordId);
        tooOften = false;
        return answer;
      },
    };
    const element = await shown(busy);
    await until(() => element.shadowRoot!.querySelectorAll('button').length === 3, 'the files');
  });

  it('asks again with each later event', async () => {
    const { port, asked } = scripted(sealed);
    const element = await shown(port);
    await until(() => asked.length === 1, 'the first question');
    element.seq = 8;
    await until(() => asked.length === 2, 'the second question');
    element.requestUpdate();
    await element.updateComplete;
    expect(asked).to.have.length(2);
  });

  it('gives a file to the page first, which may save it itself', async () => {
    const { port } = scripted(sealed);
    const element = await shown(port);
    await until(() => element.shadowRoot!.querySelector('button') !== null, 'the files');
    element.addEventListener(IouDownloadEvent.type, (event) => event.preventDefault());
    const told = oneEvent(element, IouDownloadEvent.type) as unknown as Promise<IouDownloadEvent>;
    button(element, '下载借条').click();
    const { recordId, part: of, fileName, content } = await told;
    expect([recordId, of, fileName, content.size]).to.deep.equal(['r1', 'document', 'IOU-1-document', 4]);
  });

  it('leaves a file to the browser where nobody prevents it', async () => {
    const element = await shown(scripted(sealed).port);
    await until(() => element.shadowRoot!.querySelector('button') !== null, 'the files');
    const names: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.href.startsWith('blob:')) names.push(this.download);
    };
    button(element, '完整证据包').click();
    await until(() => names.length > 0, 'the download');
    HTMLAnchorElement.prototype.click = click;
    expect(names).to.deep.equal(['IOU-1-bundle']);
  });

  it('says when a file does not come', async () => {
    const element = await shown(scripted(sealed).port);
    await until(() => element.shadowRoot!.querySelector('button') !== null, 'the files');
    button(element, '签约报告').click();
    await until(() => text(part(element, '[role=alert]')) === '下载未成功，请重试', 'the alert');
    await expectAccessible(element);
  });

  it('tells of an erasure', async () => {
    const element = await shown(scripted({ state: 'erased', files: [file('bundle')] }).port);
    await until(() => element.shadowRoot!.querySelector('section') !== null, 'the region');
    expect(text(part(element, '[role=status]'))).to.equal('个人信息已删除，仅保留存证记录');
  });
});
