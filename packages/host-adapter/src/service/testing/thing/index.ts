import type { Clause, Kind } from '@iou-kit/machine';
import { chineseDate, dateIn } from '@iou-kit/machine/kinds/shared';
import { notice } from './notice.ts';
import { asThingTerms, bounds, checkField, parsePartialTerms, parseTerms, sizes } from './terms.ts';

function clauses({ terms }: { readonly terms: Readonly<Record<string, unknown>> }): readonly Clause[] {
  const { thing, remark } = asThingTerms(terms);
  const returnDate = dateIn(terms, 'returnDate');
  if (typeof thing !== 'string' || returnDate === undefined) return [];
  return [
    { id: 'thing', title: '物品', text: `出借人将${thing}借给借用人使用，不收取费用。` },
    { id: 'return', title: '归还', text: `借用人于${chineseDate(returnDate)}前归还，损坏或者丢失的应当赔偿。` },
    { id: 'remark', title: '备注', text: remark ?? '无' },
  ];
}

/** 借物条: one person lends another a thing. All that the program knows of it stands in this folder. */
export const thing: Kind = {
  id: 'thing',
  templateVersion: '2026-11',
  prefix: 'THG',
  title: '借物条',
  roles: ['owner', 'user'],
  roleTitles: { owner: '出借人', user: '借用人' },
  notice,
  fields: [
    { type: 'text', name: 'thing', max: sizes.thing },
    { type: 'date', name: 'returnDate' },
    { type: 'remark', name: 'remark', max: sizes.remark, optional: true },
    { type: 'images', name: 'images', optional: true },
  ],
  sections: [{ id: 'terms', fields: ['thing', 'returnDate', 'remark', 'images'] }],
  lifecycle: { changes: ['release'], reminders: false },
  debtor: 'user',
  paper: { measure: '张', release: '归还' },
  sms: {},
  parseTerms,
  parsePartialTerms,
  checkField,
  bounds,
  clauses,
  schedule: () => [],
  amountFen: () => undefined,
  summary: (terms) => asThingTerms(terms).thing,
  lastDay: (terms) => asThingTerms(terms).returnDate,
};
