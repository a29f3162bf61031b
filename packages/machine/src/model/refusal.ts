import type { FieldIssue, Params } from './field-issue.ts';
import type { AgreementRecord } from './record.ts';

export const refusalCodes = [
  'INVALID_FIELDS',
  'NOT_FOUND',
  'NOT_A_PARTY',
  'NOT_YOUR_TURN',
  'NOT_ALLOWED_IN_STATE',
  'STATE_CONFLICT',
  'EXPIRED',
  'CHANGE_PENDING',
  'DOCUMENT_CHANGED',
  'REPAY_DATE_PASSED',
  'LPR_UNKNOWN',
  'VERIFICATION_REQUIRED',
  'VERIFICATION_EXPIRED',
  'VERIFICATION_FAILED',
  'IDENTITY_MISMATCH',
  'CODE_WRONG',
  'CODE_TRIES_EXCEEDED',
  'INVITATION_USED',
  'GLYPH_MISSING',
  'TOO_MANY_REQUESTS',
  'IDEMPOTENCY_MISMATCH',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Why a command was not carried out. The code is public and never renamed; the screen says it in the person's language. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params?: Params | undefined;
  readonly issues?: readonly FieldIssue[] | undefined;
  /** The record as it stands, so that the person sees the truth at once. */
  readonly record?: AgreementRecord | undefined;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const accepted = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
});

export const invalidFields = (issues: readonly FieldIssue[]): Refusal => ({ code: 'INVALID_FIELDS', issues });
