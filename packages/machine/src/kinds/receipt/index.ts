import type { Kind } from '../../model/kind.ts';
import { clauses, reasonWords } from './clauses.ts';
import { bounds, checkField, parsePartialTerms, parseTerms } from './judges.ts';
import { defaultReceiptLimits } from './limits.ts';
import { notice } from './notice.ts';
import { asReceiptTerms, channels, reasons } from './terms.ts';

export { defaultReceiptLimits, type ReceiptLimits } from './limits.ts';
export type { ReceiptTerms } from './terms.ts';

/** 小收据: one person has paid another, and both say so (`domain.md` §3.1, §7.2). */
export const receipt: Kind = {
  id: 'receipt',
  templateVersion: '2026-11',
  prefix: 'RCP',
  title: '收据',
  roles: ['payee', 'payer'],
  roleTitles: { payee: '收款人', payer: '付款人' },
  notice,
  fields: [
    { type: 'amount', name: 'amountFen' },
    { type: 'choice', name: 'reason', options: reasons },
    {
      type: 'text',
      name: 'reasonNote',
      max: defaultReceiptLimits.reasonNoteMax,
      optional: true,
      when: { reason: 'other' },
    },
    { type: 'date', name: 'paidDate' },
    { type: 'choice', name: 'channel', options: channels },
    {
      type: 'record',
      name: 'repays',
      kinds: ['iou'],
      optional: true,
      begins: { reason: 'other', reasonNote: '还款' },
    },
    { type: 'remark', name: 'remark', max: defaultReceiptLimits.remarkMax, optional: true },
    { type: 'images', name: 'images', optional: true },
  ],
  sections: [
    {
      id: 'terms',
      fields: ['amountFen', 'reason', 'reasonNote', 'paidDate', 'channel', 'repays', 'remark', 'images'],
    },
  ],
  lifecycle: { changes: ['release'], reminders: false },
  debtor: 'payer',
  paper: { measure: '张', release: '作废' },
  sms: { signed: '您与{1}的收据已生效，请登录{站点}查看。' },
  parseTerms,
  parsePartialTerms,
  checkField,
  bounds,
  clauses,
  schedule: () => [],
  amountFen: (terms) => asReceiptTerms(terms).amountFen,
  summary(terms) {
    const { reason } = asReceiptTerms(terms);
    return reason === undefined ? undefined : reasonWords[reason];
  },
  lastDay: () => undefined,
};
