import type { IouTerms } from '@iou-kit/machine/kinds/iou';

/** The sum that the guide's own words are about, lent for a year. */
export const sampleTerms: IouTerms = {
  principalFen: 1_000_000,
  purpose: 'renovation',
  loanDate: '2026-11-22',
  repayDate: '2027-11-22',
  rateBp: 600,
  repayment: 'bullet',
  channel: 'bank',
  remark: '装修厨房',
};

/** Everything that can be filled in, as long as it may be. */
export const fullTerms: IouTerms = {
  ...sampleTerms,
  principalFen: 8_888_888,
  purpose: 'other',
  purposeNote: '母亲住院手术的费用',
  repayDate: '2027-05-22',
  rateBp: 1200,
  repayment: 'monthly',
  channel: 'wechat',
  remark: '分两次转账，第一次五万元，第二次余款，均以银行到账时间为准',
};

export const asTerms = (terms: Partial<IouTerms>): Record<string, unknown> => ({ ...terms });
