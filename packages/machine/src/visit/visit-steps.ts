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

export const beginVerification: Step<{ method: VerificationMethod; consent: boolean }> = ({
  event: { method, consent },
}) => ({
  method,
  consent,
  verification: null,
  refusal: null,
  failure: null,
});

/** Shows a later view, never an older one. Ink survives if the words did not change. */
const show = (context: VisitContext, view: RecordView): Partial<VisitContext> =>
  isOlder(context, view)
    ? {}
    : { view, ink: view.record.documentHash === context.view?.record.documentHash ? context.ink : null };

export const takeChange: Step<{ view: RecordView }> = ({ context, event }) => show(context, event.view);

/** The record has changed under the act: the act ends, and the refusal explains. */
export const stopAct: Step<{ view: RecordView }> = ({ context, event }) => ({
  ...show(context, event.view),
  act: null,
  intent: null,
  verification: null,
  stopped: stoppedIn(context, context.view?.record),
  refusal: { code: 'STATE_CONFLICT', record: event.view.record },
});

export const takeView: Step<{ output: Outcome<RecordView> }> = ({ context, event: { output } }) =>
  output.ok ? { ...show(context, output.value), failure: null } : { refusal: output.refusal };

export const takeVerification: Step<{ output: Outcome<Verification> }> = ({ event: { output } }) =>
  output.ok ? { verification: output.value, refusal: null, failure: null } : { refusal: output.refusal };

export const takeFailure: Step<{ error: unknown }> = ({ event }) => ({ failure: failureOf(event.error) });

/** What a commit came to; on a refusal the fresh record, if it came along. */
export const takeCommit: Step<{ output: Outcome<RecordView> }> = ({ context, event: { output } }) => {
  const done = { act: null, verification: null, command: null };
  if (output.ok) {
    const completed = context.command?.type ?? null;
    return { ...done, ...show(context, output.value), ...(completed === 'signature.sign' && { ink: null }), completed };
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
  ...(context.view && refusal.record && show(context, { ...context.view, record: refusal.record })),
  ...(voidsInk(refusal) && { ink: null }),
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
