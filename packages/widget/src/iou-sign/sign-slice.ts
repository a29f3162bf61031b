import { visitPermits, type VisitSnapshot } from '@iou-kit/machine/visit';
import { actSlice, type ActSlice } from '../iou-act/act-slice.ts';

export interface SignSlice extends ActSlice {
  readonly maySign: boolean;
  readonly mayReject: boolean;
  readonly mayProvide: boolean;
}

export const signSlice = (snapshot: VisitSnapshot): SignSlice => ({
  ...actSlice(snapshot),
  maySign: visitPermits(snapshot, 'signature.sign'),
  mayReject: visitPermits(snapshot, 'record.reject'),
  mayProvide: visitPermits(snapshot, 'details.provide'),
});

/** What the person does here. `own` steps are the initiator's, whose screen is the preview. */
export type SignStep = 'loading' | 'preview' | 'details' | 'check' | 'signed' | 'declined' | 'status';

/** What was done in this stay keeps its own screen. */
export interface SignedHere {
  readonly signed: string | undefined;
  readonly declined: string | undefined;
}

export function stepOf({ view, maySign, mayProvide }: SignSlice, { signed, declined }: SignedHere): SignStep {
  if (!view) return 'loading';
  const { id, state } = view.record;
  const initiator = view.side === 'initiator';
  if (initiator && (maySign || signed === id)) return 'preview';
  if (declined === id) return 'declined';
  if (signed === id && state === 'effective.signed') return 'signed';
  if (maySign) return 'check';
  return mayProvide && !initiator ? 'details' : 'status';
}
