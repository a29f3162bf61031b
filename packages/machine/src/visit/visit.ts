import { assign, fromCallback, fromPromise, setup } from 'xstate';
import type { Outcome } from '../model/refusal.ts';
import type { Verification } from '../model/verification.ts';
import type { RecordView } from '../model/view.ts';
import { failureOf, stopsAct, ticketed, verificationRequest } from './visit-rules.ts';
import type { VisitContext, VisitEvent, VisitInput } from './visit.types.ts';

type Loading = Pick<VisitContext, 'effects' | 'recordId'>;

const isAccepted = <T>({ event }: { event: { output: Outcome<T> } }): boolean => event.output.ok;

/**
 * One person's stay with one record: read, write, prove who they are, commit, see the result or the reason why not.
 * What may happen to the record it asks the lifecycle; effects it borrows from the host.
 */
export const visit = setup({
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
      if (!input.command || !input.view) throw new Error('visit: nothing to commit');
      return input.effects.commit({
        recordId: input.recordId,
        command: input.command,
        revision: input.view.record.revision,
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
    hasView: ({ context }) => context.view !== undefined,
    mayChoose: ({ context }) => !context.mismatched,
    hasPassed: ({ context }) => context.verification?.status === 'passed',
    isPending: ({ context }) => context.verification?.status === 'pending',
    codeWasSent: ({ context }) => context.verification?.resendAt !== undefined,
  },
}).createMachine({
  id: 'visit',
  context: ({ input }) => ({
    ...input,
    act: null,
    ink: null,
    verification: null,
    method: null,
    code: '',
    command: null,
    idempotencyKey: '',
    refusal: null,
    failure: null,
    completed: null,
    mismatched: false,
  }),
  initial: 'opening',
  on: {
    refresh: { target: '.loading', actions: assign({ failure: null }) },
    'view.changed': [
      {
        guard: 'stopsAct',
        target: '.open.reading',
        actions: assign(({ context, event }) => ({
          view: event.view,
          act: null,
          verification: null,
          ink: event.view.record.documentHash === context.view?.record.documentHash ? context.ink : null,
          refusal: { code: 'STATE_CONFLICT' as const, record: event.view.record },
        })),
      },
      { actions: assign({ view: ({ event }) => event.view }) },
    ],
  },
  states: {
    opening: { always: [{ guard: 'hasView', target: 'open' }, { target: 'loading' }] },
    loading: {
      invoke: {
        src: 'load',
        input: ({ context }) => context,
        onDone: [
          {
            guard: isAccepted,
            target: 'open',
            actions: assign({ view: ({ event }) => (event.output.ok ? event.output.value : undefined), failure: null }),
          },
          {
            target: 'unavailable',
            actions: assign({ refusal: ({ event }) => (event.output.ok ? null : event.output.refusal) }),
          },
        ],
        onError: { target: 'unavailable', actions: assign({ failure: ({ event }) => failureOf(event.error) }) },
      },
    },
    unavailable: { on: { retry: { target: 'loading', actions: assign({ refusal: null, failure: null }) } } },
    open: {
      invoke: { src: 'watch', input: ({ context }) => context },
      initial: 'reading',
      states: {
        reading: {
          on: {
            'act.begin': [
              {
                guard: 'needsInk',
                target: 'writing',
                actions: assign(({ event }) => ({ act: event.act, refusal: null, failure: null, completed: null })),
              },
              {
                target: 'verifying',
                actions: assign(({ event }) => ({ act: event.act, refusal: null, failure: null, completed: null })),
              },
            ],
            'command.give': {
              target: 'committing',
              actions: assign(({ context, event }) => ({
                act: null,
                command: event.command,
                idempotencyKey: context.newKey(),
                refusal: null,
                failure: null,
                completed: null,
              })),
            },
            'ink.open': {
              target: 'writing',
              actions: assign({ act: { type: 'signature.sign' }, refusal: null, failure: null }),
            },
            'ink.keep': { actions: assign({ ink: ({ event }) => event.ink }) },
            dismiss: { actions: assign({ refusal: null, failure: null, completed: null }) },
          },
        },
        writing: {
          on: {
            'ink.keep': { target: 'reading', actions: assign({ act: null, ink: ({ event }) => event.ink }) },
            'ink.confirm': { target: 'verifying', actions: assign({ ink: ({ event }) => event.ink }) },
          },
        },
        verifying: {
          initial: 'choosing',
          entry: assign({ verification: null, code: '' }),
          on: {
            'verify.cancel': {
              target: 'reading',
              actions: assign({ act: null, verification: null, refusal: null, failure: null }),
            },
          },
          states: {
            choosing: {
              on: {
                'verify.begin': {
                  target: 'starting',
                  actions: assign(({ event }) => ({
                    method: event.method,
                    refusal: null,
                    failure: null,
                    verification: null,
                  })),
                },
                'verify.choose': {
                  guard: 'mayChoose',
                  target: 'otherWays',
                  actions: assign({ refusal: null, failure: null }),
                },
              },
            },
            otherWays: {
              on: {
                'verify.begin': {
                  target: 'starting',
                  actions: assign(({ event }) => ({
                    method: event.method,
                    refusal: null,
                    failure: null,
                    verification: null,
                  })),
                },
                'verify.choose': { target: 'choosing', actions: assign({ refusal: null, failure: null }) },
              },
            },
            starting: {
              invoke: {
                src: 'startVerification',
                input: ({ context }) => context,
                onDone: [
                  {
                    guard: isAccepted,
                    target: 'started',
                    actions: assign({ verification: ({ event }) => (event.output.ok ? event.output.value : null) }),
                  },
                  {
                    target: 'turnedDown',
                    actions: assign({ refusal: ({ event }) => (event.output.ok ? null : event.output.refusal) }),
                  },
                ],
                onError: { target: 'turnedDown', actions: assign({ failure: ({ event }) => failureOf(event.error) }) },
              },
            },
            started: {
              always: [
                { guard: 'hasPassed', target: '#visit.open.committing', actions: assign(ticketed) },
                {
                  guard: ({ context }) => context.method === 'face' && context.verification?.status === 'pending',
                  target: 'waiting',
                },
                {
                  guard: ({ context }) =>
                    context.method === 'carrier+sms' && context.verification?.status === 'pending',
                  target: 'sendingCode',
                },
                { target: 'turnedDown' },
              ],
            },
            waiting: { after: { poll: 'looking' } },
            looking: {
              invoke: {
                src: 'finishVerification',
                input: ({ context }) => context,
                onDone: [
                  {
                    guard: isAccepted,
                    target: 'looked',
                    actions: assign({ verification: ({ event }) => (event.output.ok ? event.output.value : null) }),
                  },
                  {
                    target: 'turnedDown',
                    actions: assign({ refusal: ({ event }) => (event.output.ok ? null : event.output.refusal) }),
                  },
                ],
                onError: { target: 'turnedDown', actions: assign({ failure: ({ event }) => failureOf(event.error) }) },
              },
            },
            looked: {
              always: [
                { guard: 'hasPassed', target: '#visit.open.committing', actions: assign(ticketed) },
                { guard: 'isPending', target: 'waiting' },
                { target: 'turnedDown' },
              ],
            },
            sendingCode: {
              invoke: {
                src: 'sendCode',
                input: ({ context }) => context,
                onDone: [
                  {
                    guard: isAccepted,
                    target: 'entering',
                    actions: assign({
                      refusal: null,
                      failure: null,
                      verification: ({ event }) => (event.output.ok ? event.output.value : null),
                    }),
                  },
                  {
                    guard: 'codeWasSent',
                    target: 'entering',
                    actions: assign({ refusal: ({ event }) => (event.output.ok ? null : event.output.refusal) }),
                  },
                  {
                    target: 'turnedDown',
                    actions: assign({ refusal: ({ event }) => (event.output.ok ? null : event.output.refusal) }),
                  },
                ],
                onError: { target: 'turnedDown', actions: assign({ failure: ({ event }) => failureOf(event.error) }) },
              },
            },
            entering: {
              on: {
                'verify.code': {
                  target: 'checkingCode',
                  actions: assign({ code: ({ event }) => event.code, refusal: null, failure: null }),
                },
                'verify.resend': { target: 'sendingCode' },
                'verify.choose': { target: 'choosing' },
              },
            },
            checkingCode: {
              invoke: {
                src: 'checkCode',
                input: ({ context }) => context,
                onDone: [
                  {
                    guard: isAccepted,
                    target: 'looked',
                    actions: assign({
                      code: '',
                      verification: ({ event }) => (event.output.ok ? event.output.value : null),
                    }),
                  },
                  {
                    target: 'entering',
                    actions: assign({
                      code: '',
                      refusal: ({ event }) => (event.output.ok ? null : event.output.refusal),
                    }),
                  },
                ],
                onError: {
                  target: 'entering',
                  actions: assign({ code: '', failure: ({ event }) => failureOf(event.error) }),
                },
              },
            },
            turnedDown: {
              entry: assign(({ context }) => ({
                mismatched:
                  context.mismatched ||
                  context.verification?.status === 'mismatch' ||
                  context.refusal?.code === 'IDENTITY_MISMATCH',
              })),
              always: 'choosing',
            },
          },
        },
        committing: {
          invoke: {
            src: 'commit',
            input: ({ context }) => context,
            onDone: [
              {
                guard: isAccepted,
                target: 'reading',
                actions: assign(({ context, event }) => ({
                  view: event.output.ok ? event.output.value : context.view,
                  completed: context.command?.type ?? null,
                  ink: context.command?.type === 'signature.sign' ? null : context.ink,
                  act: null,
                  verification: null,
                  command: null,
                })),
              },
              {
                target: 'refusedByHost',
                actions: assign({ refusal: ({ event }) => (event.output.ok ? null : event.output.refusal) }),
              },
            ],
            onError: { target: 'uncertain', actions: assign({ failure: ({ event }) => failureOf(event.error) }) },
          },
        },
        refusedByHost: {
          entry: assign(({ context }) => ({
            act: null,
            verification: null,
            command: null,
            ink: context.refusal?.code === 'DOCUMENT_CHANGED' ? null : context.ink,
            view:
              context.view && context.refusal?.record
                ? { ...context.view, record: context.refusal.record }
                : context.view,
          })),
          always: 'reading',
        },
        /** The outcome is not known: the same key asks again, so that nothing is signed twice. */
        uncertain: {
          on: {
            retry: { target: 'committing', actions: assign({ failure: null }) },
            dismiss: { target: 'reading', actions: assign({ failure: null, command: null, act: null }) },
          },
        },
      },
    },
  },
});
