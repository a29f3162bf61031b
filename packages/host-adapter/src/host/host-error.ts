/**
 * A broken promise of the host. Codes are public and stable:
 * NETWORK no answer, the outcome is unknown · TIMEOUT none in time, unknown · SERVER it failed, nothing is known to have changed ·
 * PROVIDER the verification or message provider failed · CANCELLED by the person or the caller · UNAUTHENTICATED no valid token ·
 * PROTOCOL an answer of the wrong shape · UNSUPPORTED the host lacks the capability.
 */
export const hostErrorCodes = [
  'NETWORK',
  'TIMEOUT',
  'SERVER',
  'PROVIDER',
  'CANCELLED',
  'UNAUTHENTICATED',
  'PROTOCOL',
  'UNSUPPORTED',
] as const;
export type HostErrorCode = (typeof hostErrorCodes)[number];

/** Says what was expected and what came. Never carries personal data. */
export class HostError extends Error {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'HostError';
    this.code = code;
  }
}
