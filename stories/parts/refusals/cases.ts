import type { AgreementRecord, Refusal, Side } from '@iou-kit/machine';
import type { HostErrorCode } from '@iou-kit/host-adapter';
import type { RefusalSetting } from '@iou-kit/widget/words/refusal-words';

/** Records in the states that the words of some refusals depend on. */
export type Past = 'pending' | 'revoked' | 'rejected' | 'cancelled' | 'releaseAsked' | 'settlementAsked' | 'signed';

/** One line of the table: what came back, who reads it, and on what. */
export interface Case {
  readonly note?: string;
  readonly what: Refusal | HostErrorCode;
  readonly side?: Side;
  /** The record as it was when the person acted. */
  readonly seen?: Past;
  /** The record that the refusal brought with it. */
  readonly fresh?: Past;
  readonly setting?: Omit<RefusalSetting, 'side' | 'record'>;
}

/** The initiator is the borrower and asks for release and settlement; the counterparty is the lender. */
const [initiator, counterparty] = ['initiator', 'counterparty'] as const;
const later = '2026-11-22T16:00:00.000Z';
const pictures = { params: { max: 9, size: '5MB' } };
const retried = { nothingDone: 'notSubmitted' } as const;

/** Everything of screens §4, in its order. */
export const cases: readonly Case[] = [
  { what: { code: 'INVALID_FIELDS', issues: [{ path: 'reason', code: 'REQUIRED' }] } },
  {
    note: 'revoked meanwhile',
    what: { code: 'STATE_CONFLICT' },
    side: counterparty,
    seen: 'pending',
    fresh: 'revoked',
  },
  {
    note: 'revoked during the check',
    what: { code: 'STATE_CONFLICT' },
    side: counterparty,
    seen: 'pending',
    fresh: 'revoked',
    setting: { verifying: true },
  },
  { note: 'refused', what: { code: 'STATE_CONFLICT' }, side: initiator, seen: 'pending', fresh: 'rejected' },
  { note: 'cancelled', what: { code: 'STATE_CONFLICT' }, side: counterparty, seen: 'releaseAsked', fresh: 'cancelled' },
  { note: 'on another device', what: { code: 'STATE_CONFLICT' }, side: initiator, seen: 'pending', fresh: 'revoked' },
  { note: 'anything else', what: { code: 'STATE_CONFLICT' }, side: initiator },
  { what: { code: 'EXPIRED' }, side: initiator, setting: { nothingDone: 'notSigned' } },
  { what: { code: 'EXPIRED' }, side: counterparty, setting: { nothingDone: 'notSigned' } },
  { what: { code: 'DOCUMENT_CHANGED' }, side: counterparty },
  { note: 'release asked by them', what: { code: 'CHANGE_PENDING' }, side: counterparty, fresh: 'releaseAsked' },
  { note: 'settlement asked by them', what: { code: 'CHANGE_PENDING' }, side: counterparty, fresh: 'settlementAsked' },
  { note: 'own', what: { code: 'CHANGE_PENDING' }, side: initiator, fresh: 'settlementAsked' },
  { note: 'unknown', what: { code: 'CHANGE_PENDING' } },
  { what: { code: 'REPAY_DATE_PASSED' }, side: counterparty, seen: 'pending' },
  { what: { code: 'REPAY_DATE_PASSED' }, side: initiator, seen: 'pending' },
  { what: { code: 'NOT_YOUR_TURN' }, side: initiator, seen: 'pending' },
  { what: { code: 'NOT_YOUR_TURN' }, side: counterparty, seen: 'pending' },
  { what: { code: 'NOT_A_PARTY' } },
  { what: { code: 'NOT_ALLOWED_IN_STATE' }, side: initiator, seen: 'signed' },
  { what: { code: 'VERIFICATION_REQUIRED' }, side: initiator },
  { note: 'tries left', what: { code: 'VERIFICATION_FAILED', params: { left: 3 } } },
  { note: 'none left', what: { code: 'VERIFICATION_FAILED', params: { left: 0, retryAt: later } } },
  { note: 'at the face check', what: { code: 'IDENTITY_MISMATCH' }, setting: { place: 'verification' } },
  { note: 'in the form', what: { code: 'IDENTITY_MISMATCH' }, setting: { place: 'form' } },
  { what: { code: 'VERIFICATION_EXPIRED' } },
  { what: { code: 'CODE_WRONG', params: { left: 4 } } },
  { what: { code: 'CODE_TRIES_EXCEEDED' } },
  { note: 'until a time', what: { code: 'TOO_MANY_REQUESTS', params: { retryAt: later } } },
  { note: 'for a while', what: { code: 'TOO_MANY_REQUESTS' } },
  { what: { code: 'INVITATION_USED' } },
  { what: { code: 'LPR_UNKNOWN' } },
  { what: { code: 'GLYPH_MISSING', params: { char: '𠮷' } } },
  { what: { code: 'PAYLOAD_TOO_LARGE' }, setting: pictures },
  { what: { code: 'UNSUPPORTED_MEDIA' }, setting: pictures },
  { what: { code: 'NOT_FOUND' } },
  { what: { code: 'IDEMPOTENCY_MISMATCH' } },
  { what: 'CANCELLED' },
  { what: 'PROVIDER' },
  { note: 'nothing happened', what: 'NETWORK', setting: retried },
  { note: 'outcome unknown', what: 'TIMEOUT', setting: { outcomeUnknown: true } },
  { what: 'SERVER', setting: retried },
  { what: 'UNAUTHENTICATED' },
];

export const codeOf = ({ what }: Case): string => (typeof what === 'string' ? what : what.code);

/** The refusal as it came over the wire, the fresh record in it. */
export function refusalOf({ what, fresh }: Case, records: Readonly<Record<Past, AgreementRecord>>): Refusal | null {
  if (typeof what === 'string') return null;
  return fresh ? { ...what, record: records[fresh] } : what;
}
