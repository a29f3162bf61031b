import type { Side, Verification, VerificationMethod, VerifiedAction } from '@iou-kit/machine';
import { later, MINUTE } from '../instants.ts';
import type { StoredVerification } from '../ports/index.ts';

/** How long a person may take to be recognised or to type a code in. */
const PENDING_MINUTES = 30;

export interface CodeState {
  readonly salt: string;
  /** HMAC of the code under the tenant's key: six digits alone would be searched through in no time. */
  readonly hash: string;
  readonly expiresAt: string;
  readonly wrong: number;
  /** Blind index of the mobile that it went to; absent in one that was sent before guesses were counted by number. */
  readonly number?: string | undefined;
}

/** A proof of identity in the making, as the store keeps it. No personal value is in it. */
export interface VerificationState {
  readonly action: VerifiedAction;
  readonly revision: number;
  readonly documentHash: string;
  readonly side: Side;
  readonly method: VerificationMethod;
  readonly status: Verification['status'];
  readonly provider: string;
  readonly expiresAt: string;
  /** The provider's name for this attempt. */
  readonly requestId?: string | undefined;
  readonly url?: string | undefined;
  readonly passedAt?: string | undefined;
  /** How many codes were sent. */
  readonly sent: number;
  readonly code?: CodeState | undefined;
  readonly resendAt?: string | undefined;
}

export const pendingUntil = (now: string): string => later(now, PENDING_MINUTES * MINUTE);

/** What the store gave back is what was put there: the state never leaves the service. */
export const stateOf = ({ state }: StoredVerification): VerificationState => state as unknown as VerificationState;

export const withState = (stored: StoredVerification, change: Partial<VerificationState>): StoredVerification => ({
  ...stored,
  version: stored.version + 1,
  state: { ...stateOf(stored), ...change },
});

/** A verification as its person sees it at `now`. */
export function verificationOf(stored: StoredVerification, now: string, triesLeft?: number): Verification {
  const { method, status, url, expiresAt, resendAt } = stateOf(stored);
  const late = now >= expiresAt && (status === 'pending' || status === 'passed');
  return {
    id: stored.id,
    method,
    status: late ? 'expired' : status,
    ...(url !== undefined && { url }),
    ...(triesLeft !== undefined && { triesLeft }),
    expiresAt,
    ...(resendAt !== undefined && { resendAt }),
  };
}
