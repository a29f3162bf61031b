import type { AgreementRecord } from '../model/record.ts';
import type { Outcome, Refusal } from '../model/refusal.ts';
import type { Verification, VerificationMethod } from '../model/verification.ts';
import type { RecordView } from '../model/view.ts';
import { failureOf, isOlder, under } from './visit-rules.ts';
import type { GivenCommand, Stopped, VerifiedAct, VisitContext } from './visit.types.ts';

type Step<E> = (given: { readonly context: VisitContext; readonly event: E }) => Partial<VisitContext>;

/** A person sets out to do something: what was said about the last act is done with. */
export const anew = {
  ...{ act: null, intent: null, command: null },
  ...{ refusal: null, failure: null, stopped: null, completed: null },
} as const;

export const beginAct: Step<{ act: VerifiedAct }> = ({ event }) => ({ ...anew, act: event.act });

export const giveCommand: Step<{ command: GivenCommand }> = ({ context, event }) => ({
  ...anew,
  ...under(context, event.command),
});

export const beginVerification: Step<{ method: VerificationMethod; consent: boolean }> = ({ event }) => ({
  method: event.method,
  consent: event.consent,
  verification: null,
  refusal: null,
  failure: null,
});

/** The record has changed under the act: the act ends, and the refusal explains. Ink survives if the words did not change. */
export const stopAct: Step<{ view: RecordView }> = ({ context, event }) => ({
  view: event.view,
  act: null,
  intent: null,
  verification: null,
  ink: event.view.record.documentHash === context.view?.record.documentHash ? context.ink : null,
  stopped: stoppedIn(context, context.view?.record),
  refusal: { code: 'STATE_CONFLICT', record: event.view.record },
});

export const takeView: Step<{ output: Outcome<RecordView> }> = ({ event: { output } }) =>
  output.ok ? { view: output.value, failure: null } : { refusal: output.refusal };

export const takeVerification: Step<{ output: Outcome<Verification> }> = ({ event: { output } }) =>
  output.ok ? { verification: output.value, refusal: null, failure: null } : { refusal: output.refusal };

export const takeFailure: Step<{ error: unknown }> = ({ event }) => ({ failure: failureOf(event.error) });

/** What a commit came to; on a refusal the fresh record, if it came along. */
export const takeCommit: Step<{ output: Outcome<RecordView> }> = ({ context, event: { output } }) => {
  const done = { act: null, verification: null, command: null };
  if (output.ok) {
    const ink = context.command?.type === 'signature.sign' ? null : context.ink;
    const view = isOlder(context, output.value) ? context.view : output.value;
    return { ...done, ink, view, completed: context.command?.type ?? null };
  }
  return { ...done, ...endWith(context, output.refusal, context.seen) };
};

/** The act ends as a refusal of its verification says. */
export const endAct: Step<unknown> = ({ context }) => ({
  act: null,
  verification: null,
  ...(context.refusal && endWith(context, context.refusal, context.view?.record)),
});

const endWith = (
  context: VisitContext,
  refusal: Refusal,
  seen: AgreementRecord | undefined,
): Partial<VisitContext> => ({
  refusal,
  stopped: stoppedIn(context, seen),
  ink: voidsInk(refusal) ? null : context.ink,
  view: context.view && refusal.record ? { ...context.view, record: refusal.record } : context.view,
});

/** It was written under other words, or is not the signer's name. */
const voidsInk = ({ code, issues = [] }: Refusal): boolean =>
  code === 'DOCUMENT_CHANGED' || issues.some(({ path }) => path.startsWith('ink'));

const stoppedIn = ({ act, command, verification }: VisitContext, record: AgreementRecord | undefined): Stopped => ({
  act,
  command: act ? null : command,
  verified: verification !== null,
  record,
});

/** Once another person's face was seen, there is no other way (`contracts.md`, Identity). */
export const noteMismatch: Step<unknown> = ({ context }) => ({
  mismatched:
    context.mismatched || context.verification?.status === 'mismatch' || context.refusal?.code === 'IDENTITY_MISMATCH',
});
