import { dayCounts, parseDate, type DayCount } from '../../values/index.ts';
import type { ImageRef } from '../shared/references.ts';

export const purposes = ['home', 'car', 'renovation', 'business', 'other'] as const;
export const repayments = ['bullet', 'monthly'] as const;
export const channels = ['bank', 'wechat', 'online'] as const;

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

type Countable = Pick<IouTerms, 'principalFen' | 'loanDate' | 'repayDate' | 'rateBp' | 'repayment' | 'dayCount'>;

/** Twelve digits of yuan: as far as an amount can be written in capitals. */
const MAX_FEN = 99_999_999_999_999;

const isCount = (value: unknown, max: number): boolean =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= max;
const isDate = (value: unknown): boolean => typeof value === 'string' && parseDate(value).ok;
const isOneOf = (value: unknown, options: readonly unknown[]): boolean => options.includes(value);

/** There is enough to count with. A draft's terms are as they were typed: any of them may still be missing or nonsense. */
export const isCountable = (terms: Partial<IouTerms>): terms is Partial<IouTerms> & Countable =>
  isCount(terms.principalFen, MAX_FEN) &&
  isCount(terms.rateBp, 1_000_000) &&
  isDate(terms.loanDate) &&
  isDate(terms.repayDate) &&
  String(terms.repayDate) > String(terms.loanDate) &&
  isOneOf(terms.repayment, repayments) &&
  isOneOf(terms.dayCount, [undefined, ...dayCounts]);

/** There is enough to say in words. */
export const isWhole = (terms: Partial<IouTerms>): terms is IouTerms =>
  isCountable(terms) && isOneOf(terms.purpose, purposes) && isOneOf(terms.channel, channels);
