import type { Kind } from '../../model/kind.ts';
import { clauses } from './clauses.ts';
import { defaultIouLimits } from './limits.ts';
import { notice } from './notice.ts';
import { bounds, checkField, parsePartialTerms, parseTerms } from './parse-terms.ts';
import { schedule } from './schedule.ts';
import { asIouTerms, channels, purposes, repayments } from './terms.ts';

export { defaultIouLimits, type IouLimits } from './limits.ts';
export type { ImageRef, IouTerms } from './terms.ts';

/** 小借条: one person lends another money (`domain.md` §1, §7.1). */
export const iou: Kind = {
  id: 'iou',
  templateVersion: '2026-11',
  prefix: 'IOU',
  title: '借条',
  roles: ['borrower', 'lender'],
  roleTitles: { borrower: '借款人', lender: '出借人' },
  notice,
  fields: [
    { type: 'amount', name: 'principalFen' },
    { type: 'choice', name: 'purpose', options: purposes },
    { type: 'text', name: 'purposeNote', max: defaultIouLimits.purposeNoteMax, when: { purpose: 'other' } },
    { type: 'date', name: 'loanDate' },
    { type: 'date', name: 'repayDate' },
    { type: 'percent', name: 'rateBp' },
    { type: 'choice', name: 'repayment', options: repayments },
    { type: 'choice', name: 'channel', options: channels },
    { type: 'remark', name: 'remark', max: defaultIouLimits.remarkMax },
    { type: 'images', name: 'images' },
  ],
  parseTerms,
  parsePartialTerms,
  checkField,
  bounds,
  clauses,
  schedule,
  amountFen: (terms) => asIouTerms(terms).principalFen,
  lastDay: (terms) => asIouTerms(terms).repayDate,
};
