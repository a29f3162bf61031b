import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { toDrawnInk } from '@iou-kit/machine/ink';
import { iou } from '@iou-kit/machine/kinds/iou';
import { lease } from '@iou-kit/machine/kinds/lease';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { button, part, text } from '../testing/part.ts';
import { sampleRecord, signedRecord } from '../testing/sample-record.ts';
import type { Words } from '../words/words.ts';
import { en, zhCn } from '../testing/words.ts';
import { composePaper, type PaperSetting } from './compose-paper.ts';
import './define.ts';
import { IouPaperSignEvent } from './iou-paper.events.ts';
import type { IouPaperElement } from './iou-paper.ts';

const ink = toDrawnInk({
  width: 300,
  height: 200,
  strokes: [
    {
      pointer: 'pen',
      realPressure: true,
      points: [
        { x: 10, y: 10, pressure: 0.5, t: 0 },
        { x: 90, y: 150, pressure: 0.5, t: 50 },
      ],
    },
  ],
});

const paper = (record = sampleRecord(), setting: PaperSetting = {}, words: Words = zhCn): Promise<IouPaperElement> =>
  fixture<IouPaperElement>(
    html`<iou-paper .words=${words} .content=${composePaper(iou, record, words, setting)}></iou-paper>`,
  );

describe('<iou-paper>', () => {
  it('is a named article in Chinese: title, number, people, amount, clauses, plan', async () => {
    const element = await paper();
    const article = part(element, 'article');
    expect(article.getAttribute('aria-label')).to.equal('借条正文');
    expect(article.lang).to.equal('zh-CN');
    expect(text(part(element, '.title'))).to.equal('借条');
    expect(text(part(element, '.number'))).to.equal('编号 IOU-20261122-8J4K2M7QX');
    expect(text(part(element, '.parties'))).to.contain('借款人 王* 公民身份号码 110***********002X 手机 138****8000');
    expect(text(part(element, '.sum'))).to.equal('人民币壹万元整 ¥10,000.00');
    expect(element.shadowRoot!.querySelectorAll('ol > li')).to.have.length(12);
    expect(element.shadowRoot!.querySelectorAll('tbody tr')).to.have.length(3);
    await expectAccessible(element);
  });

  it('says what a sum is where the title does not, and when rent falls due', async () => {
    const record = {
      ...sampleRecord(),
      kind: 'lease',
      terms: { ...lease.sample?.('2026-11-22'), fitOut: 'simple', cycle: 'monthly', channel: 'bank' },
      parties: {
        initiator: { ...sampleRecord().parties.initiator, role: 'landlord' },
        counterparty: { ...sampleRecord().parties.counterparty, role: 'tenant' },
      },
      schedule: undefined,
    };
    const element = await fixture<IouPaperElement>(
      html`<iou-paper .words=${zhCn} .content=${composePaper(lease, record, zhCn)}></iou-paper>`,
    );
    expect(text(part(element, '.sum'))).to.equal('每月租金 人民币叁仟元整 ¥3,000.00');
    const rows = [...element.shadowRoot!.querySelectorAll('tr')].map((row) => [...row.children].map(text).join(' '));
    expect(rows).to.have.length(13);
    expect(rows[0]).to.equal('交租日 租期自 租期至 租金（元）');
    expect(rows[12]).to.equal('2027年10月1日 2027年10月22日 2027年11月21日 3,000.00');
    await expectAccessible(element);
  });

  for (const [width, type] of [
    [320, 1],
    [375, 1],
    [375, 1.25],
    [480, 1],
    [640, 1],
  ] as const)
    it(`keeps the stamp off a title of four letters at ${width} px, type × ${type}`, async () => {
      const content = { ...composePaper(iou, signedRecord(), zhCn), title: '租房合同' };
      const frame = await fixture(
        html`<div style=${`width: ${width - 32}px; --_scale: ${type}`}>
          <iou-paper .words=${zhCn} .content=${content}></iou-paper>
        </div>`,
      );
      const element = frame.querySelector('iou-paper')!;
      await element.updateComplete;
      const title = document.createRange();
      title.selectNodeContents(part(element, '.title'));
      const stamp = part(element, 'iou-stamp').getBoundingClientRect();
      const letters = title.getBoundingClientRect();
      const apart = stamp.left >= letters.right - 8 || stamp.bottom <= letters.top + 8;
      expect(apart, `${stamp.left} ${letters.right}, ${stamp.bottom} ${letters.top}`).to.equal(true);
    });

  it('lets a person press their own sign area only', async () => {
    const element = await paper(sampleRecord(), { signer: 'initiator' });
    const told = oneEvent(element, IouPaperSignEvent.type) as unknown as Promise<IouPaperSignEvent>;
    button(element, '借款人签署区').click();
    expect((await told).role).to.equal('borrower');
    expect(element.shadowRoot!.querySelectorAll('button')).to.have.length(1);
    await expectAccessible(element);
  });

  it('keeps the name of the area when ink lies on it', async () => {
    const element = await paper(sampleRecord(), { signer: 'initiator', ink: { initiator: ink } });
    expect(button(element, '借款人签署区').querySelector('path')?.getAttribute('d')).to.match(/^M/);
  });

  it('shows what was drawn and what was typed, by whom and when', async () => {
    const setting: PaperSetting = {
      signer: 'initiator',
      ink: { initiator: ink, counterparty: { form: 'typed', name: '李明' } },
    };
    const element = await paper(signedRecord(), setting);
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
    expect(part(element, 'svg[role=img]').getAttribute('aria-label')).to.equal('借款人王*的签名');
    expect(text(part(element, '.typed'))).to.equal('李明');
    expect(text(part(element, '.when'))).to.equal('王* 2026年11月22日 10:00（北京时间）');
    await expectAccessible(element);
  });

  it('shows no ink that cannot be read', async () => {
    const element = await paper(signedRecord(), { ink: { initiator: { ...ink, data: 'x' } } });
    expect(element.shadowRoot!.querySelector('path')).to.equal(null);
  });

  it('bears the latest stamp, muted when it has ended', async () => {
    const element = await paper(signedRecord());
    const stamp = part<HTMLElementTagNameMap['iou-stamp']>(element, 'iou-stamp');
    expect([stamp.text, stamp.date, stamp.muted]).to.deep.equal(['已完成签署', '2026年11月22日', false]);
    const ended = signedRecord({ state: 'settled', ending: { at: '2027-01-31T16:00:00.000Z', by: 'initiator' } });
    element.content = composePaper(iou, ended, zhCn);
    await element.updateComplete;
    expect([stamp.text, stamp.date, stamp.muted]).to.deep.equal(['已结清', '2027年2月1日', true]);
  });

  it('stays Chinese for readers of English, with a gloss after each clause', async () => {
    const element = await paper(signedRecord(), {}, en);
    expect(part(element, 'article').getAttribute('aria-label')).to.equal('IOU text');
    expect(text(part(element, '.prevails'))).to.equal('Chinese text prevails');
    const glosses = [...element.shadowRoot!.querySelectorAll('.gloss')];
    expect(glosses).to.have.length(12);
    expect(glosses.every((gloss) => gloss.getAttribute('lang') === 'en')).to.equal(true);
    expect(text(part(element, 'li'))).to.match(/^借款金额。.*人民币壹万元整/);
    await expectAccessible(element);
    expect((await paper()).shadowRoot!.querySelector('.gloss')).to.equal(null);
  });

  it('is marked as a sample and as a demonstration', async () => {
    const element = await paper(sampleRecord(), { sample: true, simulated: true });
    expect(text(part(element, '.sample'))).to.equal('示例');
    expect(text(part(element, '.simulated'))).to.equal('演示环境，不具法律效力');
    await expectAccessible(element);
  });

  it('shows text as text', async () => {
    const remark = '<img src=x onerror=alert(1)>';
    const element = await paper(sampleRecord({ terms: { ...sampleRecord().terms, remark } }));
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(text(part(element, 'li:last-child'))).to.equal(`备注。${remark}`);
  });
});
