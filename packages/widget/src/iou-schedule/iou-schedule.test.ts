import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { part, text } from '../testing/part.ts';
import { en, zhCn } from '../testing/words.ts';
import './define.ts';
import type { IouScheduleElement } from './iou-schedule.ts';

const installments = [
  { dueDate: '2026-12-22', interestFen: 3625, principalFen: 0 },
  { dueDate: '2027-01-22', interestFen: 3625, principalFen: 1_000_000 },
];

const rowsOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('tr')].map((row) => [...row.children].map(text).join(' ').trim());

describe('<iou-schedule>', () => {
  it('is a table of what falls due when, with a total', async () => {
    const element = await fixture<IouScheduleElement>(
      html`<iou-schedule lang="zh-CN" .words=${zhCn.kinds.iou.schedule} .installments=${installments}></iou-schedule>`,
    );
    const rows = rowsOf(element);
    expect(text(part(element, 'caption'))).to.equal('预计还款');
    expect(rows).to.deep.equal([
      '日期 本金 利息',
      '2026年12月22日 ¥0.00 ¥36.25',
      '2027年1月22日 ¥10,000.00 ¥36.25',
      '合计 ¥10,072.50 ¥10,000.00 ¥72.50',
    ]);
    await expectAccessible(element);
  });

  it('has the columns that the kind names, and adds up only money', async () => {
    const rent = { from: '2026-12-01', to: '2027-02-28', rentFen: 450_000 };
    const element = await fixture<IouScheduleElement>(
      html`<iou-schedule
        lang="en"
        .words=${en.kinds.lease.schedule}
        .installments=${[
          { dueDate: '2026-12-05', ...rent },
          { dueDate: '2027-03-05', ...rent, from: '2027-03-01', to: '2027-05-31' },
        ]}
      ></iou-schedule>`,
    );
    const rows = rowsOf(element);
    const { date, column, total } = en.kinds.lease.schedule!;
    expect(rows).to.deep.equal([
      [date, ...Object.values(column)].join(' '),
      '5 Dec 2026 1 Dec 2026 28 Feb 2027 ¥4,500.00',
      '5 Mar 2027 1 Mar 2027 31 May 2027 ¥4,500.00',
      `${total}   ¥9,000.00`,
    ]);
    await expectAccessible(element);
  });
});
