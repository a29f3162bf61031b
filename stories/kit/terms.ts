import type { IouTerms } from '@iou-kit/machine/kinds/iou';
import type { LeaseTerms } from '@iou-kit/machine/kinds/lease';
import type { ReceiptTerms } from '@iou-kit/machine/kinds/receipt';

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

/** The rent of three months, in cash. */
export const sampleReceipt: ReceiptTerms = {
  amountFen: 1_050_000,
  reason: 'rent',
  paidDate: '2026-11-22',
  channel: 'cash',
  remark: '12月至2月房租',
};

/** A furnished flat for a year from the next month. */
export const sampleLease: LeaseTerms = {
  address: '上海市静安区南京西路1000号6幢302室',
  area: 8950,
  fitOut: 'fine',
  occupants: 2,
  furniture: [
    { item: 'bed', count: 2 },
    { item: 'fridge', count: 1 },
    { item: 'washer', count: 1 },
    { name: '书桌', count: 1 },
  ],
  startDate: '2026-12-01',
  endDate: '2027-11-30',
  rentFen: 350_000,
  cycle: 'quarterly',
  payDay: 5,
  channel: 'bank',
  depositFen: 350_000,
  depositDays: 7,
  costs: [{ item: 'water' }, { item: 'electricity' }, { item: 'gas' }],
  fitOutAllowed: false,
  subletAllowed: false,
  renewalDays: 30,
  penaltyMonths: 1,
};

export const asTerms = (terms: Partial<IouTerms | ReceiptTerms | LeaseTerms>): Record<string, unknown> => ({
  ...terms,
});
