import { parseDate } from '../../values/index.ts';
import type { ImageRef, RecordRef } from '../shared/references.ts';

/** The eight of the source, 贷款 read as 货款 (`domain.md` C-13). */
export const reasons = ['rent', 'goods', 'tuition', 'deposit', 'prepayment', 'earnest', 'contract', 'other'] as const;
export const channels = ['bank', 'wechat', 'online', 'cash'] as const;

/** What two people confirm in a 收据. Sums in fen, dates in Asia/Shanghai. */
export interface ReceiptTerms {
  readonly amountFen: number;
  readonly reason: (typeof reasons)[number];
  readonly reasonNote?: string;
  readonly paidDate: string;
  readonly channel: (typeof channels)[number];
  /** The 借条 that is repaid, wholly or in part. */
  readonly repays?: RecordRef;
  readonly remark?: string;
  readonly images?: readonly ImageRef[];
}

/** Terms of a record are stored as plain JSON; whole ones were judged by `parseTerms` before they were stored. */
export const asReceiptTerms = (terms: Readonly<Record<string, unknown>>): Partial<ReceiptTerms> => terms;

/** There is enough to say in words. A draft's terms are as they were typed: any may be missing or nonsense. */
export const isWhole = (terms: Partial<ReceiptTerms>): terms is ReceiptTerms =>
  Number.isSafeInteger(terms.amountFen) &&
  Number(terms.amountFen) >= 0 &&
  Number(terms.amountFen) <= 99_999_999_999_999 &&
  typeof terms.paidDate === 'string' &&
  parseDate(terms.paidDate).ok &&
  reasons.some((reason) => reason === terms.reason) &&
  channels.some((channel) => channel === terms.channel);
