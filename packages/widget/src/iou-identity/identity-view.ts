import type { VerificationMethod } from '@iou-kit/machine';
import type { HostScope } from '../context/host-scope.ts';
import type { IdentitySlice } from './identity-slice.ts';

/** What the sheet shows: the consent, the number that a code would go to, the code's field, or that one has to wait. */
export type VerifyView = 'closed' | 'face' | 'sms' | 'code' | 'waiting' | 'committing';

/** The ways that policy and host both offer. */
export const methodsOf = ({ host, policy }: HostScope): readonly VerificationMethod[] =>
  policy.policy.verification.methods.filter((method) => host.capabilities.verification.includes(method));

export function viewOf(
  { phase, method, verification }: IdentitySlice,
  methods: readonly VerificationMethod[],
): VerifyView {
  switch (phase) {
    case 'closed':
    case 'waiting':
    case 'committing':
      return phase;
    case 'otherWays':
      return 'sms';
    case 'entering':
    case 'checkingCode':
      return 'code';
    case 'sendingCode':
      // A second code is asked for beside the field for the first.
      return verification?.resendAt ? 'code' : 'sms';
    case 'choosing':
      return methods.includes('face') ? 'face' : 'sms';
    case 'starting':
      return method === 'carrier+sms' ? 'sms' : 'face';
  }
}

/** The host has been asked something and has not answered. */
export const isAsking = ({ phase }: IdentitySlice): boolean =>
  phase === 'starting' || phase === 'sendingCode' || phase === 'checkingCode' || phase === 'committing';
