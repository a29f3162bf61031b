import type { Refusal, Verification, VerificationMethod, VerifiedAct, RecordView } from '@iou-kit/machine';
import type { VisitSnapshot } from '@iou-kit/machine/visit';
import type { Problem } from '../iou-refusal/said-of.ts';

/** Where a proof of identity stands, as far as the sheet shows it. */
export type VerifyPhase =
  | 'closed'
  | 'choosing'
  | 'otherWays'
  | 'starting'
  | 'waiting'
  | 'sendingCode'
  | 'entering'
  | 'checkingCode'
  | 'committing';

export interface IdentitySlice {
  readonly phase: VerifyPhase;
  readonly act: VerifiedAct | null;
  readonly view: RecordView | undefined;
  readonly verification: Verification | null;
  readonly method: VerificationMethod | null;
  readonly refusal: Refusal | null;
  readonly failure: string | null;
  readonly mismatched: boolean;
}

export const identitySlice = (snapshot: VisitSnapshot): IdentitySlice => {
  const { act, view, verification, method, refusal, failure, mismatched } = snapshot.context;
  return { phase: phaseOf(snapshot), act, view, verification, method, refusal, failure, mismatched };
};

const phases = ['choosing', 'otherWays', 'starting', 'waiting', 'sendingCode', 'entering', 'checkingCode'] as const;

function phaseOf(snapshot: VisitSnapshot): VerifyPhase {
  // The proof is there and its act is on its way: the sheet stays until that is done.
  if (snapshot.matches({ open: 'committing' })) return snapshot.context.act ? 'committing' : 'closed';
  if (snapshot.matches({ open: { verifying: 'looking' } })) return 'waiting';
  return phases.find((verifying) => snapshot.matches({ open: { verifying } })) ?? 'closed';
}

/** What to say on the sheet: a refusal, a failure, or how the last proof ended. */
export function identityProblem({ phase, verification, refusal, failure }: IdentitySlice): Problem {
  if (refusal || failure) return { refusal, failure };
  return phase === 'choosing' && verification?.method === 'face' ? endedAs(verification) : {};
}

function endedAs({ status, triesLeft }: Verification): Problem {
  switch (status) {
    case 'failed':
      return { refusal: { code: 'VERIFICATION_FAILED', params: { left: triesLeft ?? 0 } } };
    case 'mismatch':
      return { refusal: { code: 'IDENTITY_MISMATCH' } };
    case 'expired':
      return { refusal: { code: 'VERIFICATION_EXPIRED' } };
    case 'unavailable':
      return { failure: 'PROVIDER' };
    case 'cancelled':
      return { failure: 'CANCELLED' };
    case 'pending':
    case 'passed':
      return {};
  }
}
