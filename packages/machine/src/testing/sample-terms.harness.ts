import type { IouTerms } from '../kinds/iou/terms.ts';

/** The instant at which tests begin: 2026-11-22, 10:00 in Shanghai. */
export const MORNING = '2026-11-22T02:00:00.000Z';

/** Whole and lawful terms of that day. */
export const iouTerms = (change: Partial<Record<keyof IouTerms, unknown>> = {}): Record<string, unknown> => ({
  principalFen: 1_000_000,
  purpose: 'renovation',
  loanDate: '2026-11-22',
  repayDate: '2027-11-22',
  rateBp: 600,
  repayment: 'bullet',
  channel: 'bank',
  ...change,
});
