import { permits } from '../lifecycle/permission.ts';
import type { VerificationRequest } from '../model/verification.ts';
import type { RecordView } from '../model/view.ts';
import type { GivenCommand, VisitContext, VisitFailure } from './visit.types.ts';

/** The host's error code, or `SERVER` for an error that has none. */
export function failureOf(error: unknown): VisitFailure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'SERVER';
}

/** What the person is to be verified for: just this act, on the record as it was read. */
export function verificationRequest({ view, act, method }: VisitContext): VerificationRequest {
  if (!view || !act || !method) throw new Error('visit: no act to verify');
  return {
    recordId: view.record.id,
    revision: view.record.revision,
    action: act.type,
    documentHash: view.record.documentHash ?? '',
    method,
    ...(method === 'face' && { consent: true }),
  };
}

/** The command that a passed verification is for, under a key of its own. */
export function ticketed({ context }: { readonly context: VisitContext }): {
  command: GivenCommand;
  idempotencyKey: string;
} {
  const { act, ink, verification } = context;
  const ticket = verification?.id;
  if (!act || !ticket) throw new Error('visit: no passed verification');
  const idempotencyKey = context.newKey();
  if (act.type !== 'signature.sign') return { command: { ...act, ticket }, idempotencyKey };
  if (!ink) throw new Error('visit: signing without ink');
  return { command: { type: 'signature.sign', ink, ticket }, idempotencyKey };
}

/** The record has changed so that what the person is about to do is void: not theirs to do any more, or about something else. */
export function stopsAct({ act, view }: VisitContext, next: RecordView): boolean {
  if (!act || !view) return false;
  if (next.record.revision === view.record.revision) return false;
  return (
    next.record.documentHash !== view.record.documentHash ||
    !permits(next.record, next.side, act.type, next.now) ||
    next.record.state !== view.record.state
  );
}
