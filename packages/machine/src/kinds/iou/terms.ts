import type { DayCount } from '../../values/index.ts';

export const purposes = ['home', 'car', 'renovation', 'business', 'other'] as const;
export const repayments = ['bullet', 'monthly'] as const;
export const channels = ['bank', 'wechat', 'online'] as const;

export interface ImageRef {
  readonly id: string;
  readonly commitment: string;
}

/** What two people agree on in a 借条 (R-10 … R-19). Amounts in fen, rates in basis points, dates in Asia/Shanghai. */
export interface IouTerms {
  readonly principalFen: number;
  readonly purpose: (typeof purposes)[number];
  readonly purposeNote?: string;
  readonly loanDate: string;
  readonly repayDate: string;
  readonly rateBp: number;
  readonly repayment: (typeof repayments)[number];
  readonly channel: (typeof channels)[number];
  readonly remark?: string;
  readonly images?: readonly ImageRef[];
  /** How days are counted into years; from the tenant's limits, printed in the document. */
  readonly dayCount?: DayCount;
}

/** Terms of a record are stored as plain JSON; whole ones were judged by `parseTerms` before they were stored. */
export const asIouTerms = (terms: Readonly<Record<string, unknown>>): Partial<IouTerms> => terms;

export const isWhole = (terms: Partial<IouTerms>): terms is IouTerms =>
  terms.principalFen !== undefined &&
  terms.loanDate !== undefined &&
  terms.repayDate !== undefined &&
  terms.rateBp !== undefined &&
  terms.repayment !== undefined &&
  terms.purpose !== undefined &&
  terms.channel !== undefined;
