import type { FieldSpec, Kind } from '../../model/kind.ts';
import { clauses, purposeWords } from './clauses.ts';
import { defaultIouLimits } from './limits.ts';
import { notice } from './notice.ts';
import { bounds, checkField, parsePartialTerms, parseTerms } from './parse-terms.ts';
import { schedule } from './schedule.ts';
import { asIouTerms, channels, purposes, repayments } from './terms.ts';

export { defaultIouLimits, type IouLimits } from './limits.ts';
export type { ImageRef } from '../shared/references.ts';
export type { IouTerms } from './terms.ts';

const fields: readonly FieldSpec[] = [
  { type: 'amount', name: 'principalFen' },
  { type: 'choice', name: 'purpose', options: purposes },
  {
    type: 'text',
    name: 'purposeNote',
    max: defaultIouLimits.purposeNoteMax,
    optional: true,
    when: { purpose: 'other' },
  },
  { type: 'date', name: 'loanDate' },
  { type: 'date', name: 'repayDate' },
  { type: 'percent', name: 'rateBp' },
  { type: 'choice', name: 'repayment', options: repayments },
  { type: 'choice', name: 'channel', options: channels },
  { type: 'remark', name: 'remark', max: defaultIouLimits.remarkMax, optional: true },
  { type: 'images', name: 'images', optional: true },
];

/** 小借条: one person lends another money (`domain.md` §1, §7.1). */
export const iou: Kind = {
  id: 'iou',
  templateVersion: '2026-11',
  prefix: 'IOU',
  title: '借条',
  roles: ['borrower', 'lender'],
  roleTitles: { borrower: '借款人', lender: '出借人' },
  notice,
  fields,
  sections: [{ id: 'terms', fields: fields.map(({ name }) => name) }],
  lifecycle: { changes: ['release', 'settlement'], reminders: true },
  debtor: 'borrower',
  referredBy: ['receipt'],
  paper: {
    measure: '张',
    release: '解除',
    schedule: {
      title: '附表：还款计划',
      columns: [
        { name: 'principalFen', title: '本金（元）' },
        { name: 'interestFen', title: '利息（元）' },
      ],
    },
    reminder: '还款',
  },
  sms: {
    signed: '您与{1}的借条已生效，请登录{站点}查看并保留转账凭证。',
    'due.soon': '您与{1}的借条{2}到还款日，请按约还款。已还请登录{站点}申请结清。',
    'due.today': '您与{1}的借条{2}到还款日，请按约还款。已还请登录{站点}申请结清。',
    overdue: '您与{1}的借条已过还款日{2}天，请与对方联系。',
  },
  parseTerms,
  parsePartialTerms,
  checkField,
  bounds,
  clauses,
  schedule,
  amountFen: (terms) => asIouTerms(terms).principalFen,
  summary(terms) {
    const { purpose } = asIouTerms(terms);
    return purpose === undefined ? undefined : purposeWords[purpose];
  },
  lastDay: (terms) => asIouTerms(terms).repayDate,
};
