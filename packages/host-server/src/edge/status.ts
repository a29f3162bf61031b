import type { HostErrorCode } from '@iou-kit/host-adapter';
import type { RefusalCode } from '@iou-kit/machine';

/** HTTP status of each refusal. The code is what a client reads; the status is for whatever stands between. */
export const refusalStatus: Readonly<Record<RefusalCode, number>> = {
  INVALID_FIELDS: 422,
  NOT_FOUND: 404,
  NOT_A_PARTY: 403,
  NOT_YOUR_TURN: 409,
  NOT_ALLOWED_IN_STATE: 409,
  STATE_CONFLICT: 409,
  EXPIRED: 410,
  CHANGE_PENDING: 409,
  DOCUMENT_CHANGED: 409,
  REPAY_DATE_PASSED: 409,
  LPR_UNKNOWN: 422,
  VERIFICATION_REQUIRED: 403,
  VERIFICATION_EXPIRED: 403,
  VERIFICATION_FAILED: 403,
  IDENTITY_MISMATCH: 403,
  CODE_WRONG: 422,
  CODE_TRIES_EXCEEDED: 429,
  INVITATION_USED: 410,
  GLYPH_MISSING: 422,
  TOO_MANY_REQUESTS: 429,
  IDEMPOTENCY_MISMATCH: 422,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA: 415,
};

/** HTTP status of each broken promise of the host behind the routes. */
export const hostErrorStatus: Readonly<Record<HostErrorCode, number>> = {
  NETWORK: 502,
  TIMEOUT: 504,
  SERVER: 500,
  PROVIDER: 503,
  CANCELLED: 499,
  UNAUTHENTICATED: 401,
  PROTOCOL: 502,
  UNSUPPORTED: 501,
};

/** What only the wire itself can object to. */
export const wireStatus = {
  FORBIDDEN: 403,
  ORIGIN_NOT_ALLOWED: 403,
  METHOD_NOT_ALLOWED: 405,
  UNAUTHENTICATED: 401,
  SERVER: 500,
} as const;
export type WireCode = keyof typeof wireStatus;

/** Short English titles; what a person reads is the widget's to say. */
export const titleOf = (code: string): string => {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
