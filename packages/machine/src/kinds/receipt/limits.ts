import type { Policy } from '../../model/policy.ts';
import { limitsOf } from '../shared/limits.ts';

/** What the product allows for one 收据, unless the tenant's policy says otherwise under `limits.receipt`. */
export interface ReceiptLimits {
  readonly amountMinFen: number;
  /** No cap of the product's: as far as a sum can be written in capitals, less than 万亿. */
  readonly amountMaxFen: number;
  /** How long ago the money may have been paid. */
  readonly lookbackDays: number;
  /** 20 字以内的备注. */
  readonly remarkMax: number;
  readonly reasonNoteMax: number;
}

export const defaultReceiptLimits: ReceiptLimits = {
  amountMinFen: 1,
  amountMaxFen: 99_999_999_999_999,
  lookbackDays: 3650,
  remarkMax: 20,
  reasonNoteMax: 20,
};

/** The tenant's limits for this kind. */
export const receiptLimits = (policy: Policy): ReceiptLimits => limitsOf('receipt', defaultReceiptLimits, policy);
