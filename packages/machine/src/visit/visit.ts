import { assign } from 'xstate';
import { starting } from './starting.ts';
import { anew, stopAct, takeChange, takeCommit, takeFailure, takeView } from './visit-steps.ts';
import { visitSetup } from './visit-setup.ts';
import { verifying } from './verifying.ts';

/**
 * One person's stay with one record: read, write, prove who they are, commit, see the result or the reason why not.
 * What may happen to the record it asks the lifecycle; effects it borrows from the host.
 */
export const visit = visitSetup.createMachine({
  id: 'visit',
  context: ({ input }) => ({
    ...input,
    ...anew,
    ink: null,
    verification: null,
    method: null,
    consent: false,
    code: '',
    idempotencyKey: '',
    seen: undefined,
    mismatched: false,
  }),
  initial: 'opening',
  on: {
    refresh: { target: '.loading', actions: assign({ failure: null }) },
    'view.changed': [
      { guard: 'stopsAct', target: '.open.reading', actions: assign((given) => stopAct(given)) },
      { actions: assign((given) => takeChange(given)) },
    ],
  },
  states: {
    opening: { always: [{ guard: 'hasView', target: 'open' }, { target: 'loading' }] },
    loading: {
      invoke: {
        src: 'load',
        input: ({ context }) => context,
        onDone: [
          { guard: ({ event }) => event.output.ok, target: 'open', actions: assign((given) => takeView(given)) },
          { target: 'unavailable', actions: assign((given) => takeView(given)) },
        ],
        onError: { target: 'unavailable', actions: assign((given) => takeFailure(given)) },
      },
    },
    unavailable: { on: { retry: { target: 'loading', actions: assign({ refusal: null, failure: null }) } } },
    open: {
      invoke: { src: 'watch', input: ({ context }) => context },
      initial: 'reading',
      states: {
        reading: {
          on: {
            ...starting,
            'intent.end': { actions: assign({ intent: null }) },
            'ink.keep': { actions: assign({ ink: ({ event }) => event.ink }) },
            dismiss: { actions: assign({ refusal: null, failure: null, stopped: null, completed: null }) },
          },
        },
        writing: {
          on: {
            'ink.keep': { target: 'reading', actions: assign({ act: null, ink: ({ event }) => event.ink }) },
            'ink.confirm': { target: 'verifying', actions: assign({ ink: ({ event }) => event.ink }) },
          },
        },
        verifying,
        committing: {
          on: {
            // The change may be this very commit's, told before its answer: the answer decides.
            'view.changed': { actions: assign((given) => takeChange(given)) },
            retry: { target: 'committing', reenter: true },
          },
          invoke: {
            src: 'commit',
            input: ({ context }) => context,
            onDone: { target: 'reading', actions: assign((given) => takeCommit(given)) },
            onError: { target: 'uncertain', actions: assign((given) => takeFailure(given)) },
          },
        },
        /**
         * The outcome is not known: the same key asks again, so that nothing is signed twice. Something else may be done instead; should
         * the first have come through, the host refuses that by its revision.
         */
        uncertain: {
          on: {
            ...starting,
            retry: { target: 'committing', actions: assign({ failure: null }) },
            'view.changed': {
              guard: 'isNewer',
              target: 'committing',
              actions: assign((given) => ({ ...takeChange(given), failure: null })),
            },
            dismiss: { target: 'reading', actions: assign({ failure: null, command: null, act: null }) },
          },
        },
      },
    },
  },
});
