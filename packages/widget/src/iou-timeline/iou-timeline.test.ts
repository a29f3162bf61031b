import { expect, fixture, html } from '@open-wc/testing';
import type { HistoryEntry } from '@iou-kit/machine';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { part, text } from '../testing/part.ts';
import { en, zhCn } from '../testing/words.ts';
import './define.ts';
import type { IouTimelineElement } from './iou-timeline.ts';
import { timelineLines, type TimelineSetting } from './timeline-lines.ts';

const setting: TimelineSetting = {
  kind: 'iou',
  side: 'initiator',
  people: { initiator: { role: 'borrower', name: '王*' }, counterparty: { role: 'lender', name: '李*' } },
};

const entry = (seq: number, type: string, side: HistoryEntry['side'], reason?: string): HistoryEntry => ({
  seq,
  at: `2026-11-22T0${seq}:00:00.000Z`,
  type,
  side,
  hash: 'a'.repeat(64),
  ...(reason === undefined ? {} : { reason }),
});

const history = [
  entry(1, 'recordCreated', 'initiator'),
  entry(2, 'termsSaved', 'initiator'),
  entry(3, 'signed', 'initiator'),
  entry(4, 'invitationClaimed', 'counterparty'),
  entry(5, 'signed', 'counterparty'),
  entry(6, 'settlementRequested', 'initiator', '已还清'),
  entry(7, 'settlementLapsed', 'system'),
];

describe('<iou-timeline>', () => {
  it('tells who did what, oldest first, and leaves out what is no act', () => {
    expect(timelineLines(zhCn, history, setting).map(({ who, act }) => `${who} ${act}`)).to.deep.equal([
      '借款人王*（您） 创建草稿',
      '借款人王*（您） 借款人已签署',
      '出借人李* 对方已查看',
      '出借人李* 双方已完成签署',
      '借款人王*（您） 借款人申请结清：已还清',
      '系统 结清申请已失效',
    ]);
  });

  it('speaks to the one who looks, in their language', () => {
    const seen = timelineLines(en, history, { ...setting, side: 'counterparty' });
    expect(seen.map(({ who, act }) => `${who}: ${act}`).slice(1, 4)).to.deep.equal([
      'Borrower 王*: Borrower signed',
      'Lender 李* (you): Seen by you',
      'Lender 李* (you): Both signed',
    ]);
  });

  it('says once that one person gave both people’s details', () => {
    const both = ['recordCreated', 'detailsProvided', 'termsSaved', 'detailsProvided'];
    const lines = timelineLines(
      zhCn,
      both.map((type, i) => entry(i + 1, type, 'initiator')),
      setting,
    );
    expect(lines.map(({ seq }) => seq)).to.deep.equal([1, 2]);
  });

  it('leaves out types that it does not know, and words that are no acts', () => {
    expect(
      timelineLines(zhCn, [entry(1, 'title', 'initiator'), entry(2, 'paidOut', 'initiator')], setting),
    ).to.deep.equal([]);
  });

  it('is a region with a list of times', async () => {
    const element = await fixture<IouTimelineElement>(
      html`<iou-timeline .words=${zhCn} .history=${history} .setting=${setting}></iou-timeline>`,
    );
    expect(text(part(element, `#${part(element, 'section').getAttribute('aria-labelledby')!}`))).to.equal('签署记录');
    expect(part<HTMLTimeElement>(element, 'li time').dateTime).to.equal('2026-11-22T01:00:00.000Z');
    expect(text(part(element, 'li time'))).to.equal('2026年11月22日 09:00（北京时间）');
    await expectAccessible(element);
  });
});
