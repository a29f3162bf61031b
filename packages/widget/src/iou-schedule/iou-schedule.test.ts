import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { part, text } from '../testing/part.ts';
import { zhCn } from '../testing/words.ts';
import './define.ts';
import type { IouScheduleElement } from './iou-schedule.ts';

const installments = [
  { dueDate: '2026-12-22', interestFen: 3625, principalFen: 0 },
  { dueDate: '2027-01-22', interestFen: 3625, principalFen: 1_000_000 },
];

describe('<iou-schedule>', () => {
  it('is a table of what falls due when, with a total', async () => {
    const element = await fixture<IouScheduleElement>(
      html`<iou-schedule .words=${zhCn} .installments=${installments}></iou-schedule>`,
    );
    const rows = [...element.shadowRoot!.querySelectorAll('tr')].map(text);
    expect(text(part(element, 'caption'))).to.equal('预计还款');
    expect(rows).to.deep.equal([
      '日期 本金 利息',
      '2026年12月22日 ¥0.00 ¥36.25',
      '2027年1月22日 ¥10,000.00 ¥36.25',
      '合计 ¥10,072.50 ¥10,000.00 ¥72.50',
    ]);
    await expectAccessible(element);
  });
});
