import { fromCallback, fromPromise, setup } from 'xstate';
import type { Outcome } from '../model/refusal.ts';
import type { Verification } from '../model/verification.ts';
import type { RecordView } from '../model/view.ts';
import { endsAct, isAskedAgain, isOlder, stopsAct, verificationRequest } from './visit-rules.ts';
import type { VisitContext, VisitEvent, VisitInput } from './visit.types.ts';

type Loading = Pick<VisitContext, 'effects' | 'recordId'>;

/** The visit's vocabulary: what it may know, do and ask. Effects are the host's, borrowed through the input. */
export const visitSetup = setup({
  types: { context: {} as VisitContext, events: {} as VisitEvent, input: {} as VisitInput },
  delays: { poll: ({ context }) => context.pollMs ?? 1000 },
  actors: {
    load: fromPromise<Outcome<RecordView>, Loading>(({ input }) => input.effects.load(input.recordId)),
    watch: fromCallback<VisitEvent, Loading>(({ input, sendBack }) => {
      const stop = new AbortController();
      input.effects.watch(input.recordId, (view) => sendBack({ type: 'view.changed', view }), stop.signal);
      return () => stop.abort();
    }),
    commit: fromPromise<Outcome<RecordView>, VisitContext>(({ input }) => {
      if (!input.command || !input.seen) throw new Error('visit: nothing to commit');
      return input.effects.commit({
        recordId: input.recordId,
        command: input.command,
        revision: input.seen.revision,
        idempotencyKey: input.idempotencyKey,
      });
    }),
    startVerification: fromPromise<Outcome<Verification>, VisitContext>(({ input }) =>
      input.effects.startVerification(verificationRequest(input)),
    ),
    finishVerification: fromPromise<Outcome<Verification>, VisitContext>(({ input }) =>
      input.effects.finishVerification(input.verification?.id ?? ''),
    ),
    sendCode: fromPromise<Outcome<Verification>, VisitContext>(({ input }) =>
      input.effects.sendCode(input.verification?.id ?? ''),
    ),
    checkCode: fromPromise<Outcome<Verification>, VisitContext>(({ input }) =>
      input.effects.checkCode(input.verification?.id ?? '', input.code),
    ),
  },
  guards: {
    needsInk: ({ context, event }) =>
      event.type === 'act.begin' && event.act.type === 'signature.sign' && context.ink === null,
    stopsAct: ({ context, event }) => event.type === 'view.changed' && stopsAct(context, event.view),
    isNewer: ({ context, event }) => event.type === 'view.changed' && !isOlder(context, event.view),
    isAskedAgain: ({ context, event }) => isAskedAgain(context, event),
    hasView: ({ context }) => context.view !== undefined,
    mayChoose: ({ context }) => !context.mismatched,
    mayBegin: ({ context, event }) => event.type === 'verify.begin' && (event.method === 'face' || !context.mismatched),
    hasPassed: ({ context }) => context.verification?.status === 'passed',
    isRefused: ({ context }) => context.refusal !== null,
    isPending: ({ context }) => context.verification?.status === 'pending',
    awaitsFace: ({ context }) => context.method === 'face' && context.verification?.status === 'pending',
    codeWasSent: ({ context }) => context.verification?.resendAt !== undefined,
    endsAct: ({ context }) => context.refusal !== null && endsAct(context.refusal),
    wasByCode: ({ context }) => context.method === 'carrier+sms' && !context.mismatched,
    isOver: ({ context: { refusal } }) =>
      refusal?.code === 'VERIFICATION_EXPIRED' || refusal?.code === 'IDENTITY_MISMATCH',
  },
});
