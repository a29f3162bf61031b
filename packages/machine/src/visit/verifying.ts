import { assign } from 'xstate';
import { isLost, ticketed } from './visit-rules.ts';
import { visitSetup } from './visit-setup.ts';
import { beginVerification, endAct, noteMismatch, takeFailure, takeVerification } from './visit-steps.ts';

const quiet = { refusal: null, failure: null };

/** From the choice of a way to a passed verification; what goes wrong leads back to the choice, and says why. */
export const verifying = visitSetup.createStateConfig({
  initial: 'choosing',
  entry: assign({ verification: null, code: '' }),
  on: { 'verify.cancel': { target: 'reading', actions: assign({ act: null, verification: null, ...quiet }) } },
  states: {
    choosing: {
      on: {
        'verify.begin': { guard: 'mayBegin', target: 'starting', actions: assign((given) => beginVerification(given)) },
        'verify.choose': { guard: 'mayChoose', target: 'otherWays', actions: assign(quiet) },
      },
    },
    otherWays: {
      on: {
        'verify.begin': { guard: 'mayBegin', target: 'starting', actions: assign((given) => beginVerification(given)) },
        'verify.choose': { target: 'choosing', actions: assign(quiet) },
      },
    },
    starting: {
      invoke: {
        src: 'startVerification',
        input: ({ context }) => context,
        onDone: { target: 'judging', actions: assign((given) => takeVerification(given)) },
        onError: { target: 'turnedDown', actions: assign((given) => takeFailure(given)) },
      },
    },
    judging: {
      always: [
        { guard: 'isRefused', target: 'turnedDown' },
        { guard: 'hasPassed', target: '#visit.open.committing', actions: assign((given) => ticketed(given)) },
        { guard: 'awaitsFace', target: 'waiting' },
        { guard: 'isPending', target: 'sendingCode' },
        { target: 'turnedDown' },
      ],
    },
    waiting: { after: { poll: 'looking' } },
    looking: {
      invoke: {
        src: 'finishVerification',
        input: ({ context }) => context,
        onDone: { target: 'judging', actions: assign((given) => takeVerification(given)) },
        onError: [
          // The person may be at the provider's page with no network here: one look that got lost ends nothing.
          {
            guard: ({ event }) => isLost(event.error),
            target: 'waiting',
            actions: assign((given) => takeFailure(given)),
          },
          { target: 'turnedDown', actions: assign((given) => takeFailure(given)) },
        ],
      },
    },
    sendingCode: {
      invoke: {
        src: 'sendCode',
        input: ({ context }) => context,
        onDone: { target: 'codeSent', actions: assign((given) => takeVerification(given)) },
        onError: { target: 'turnedDown', actions: assign((given) => takeFailure(given)) },
      },
    },
    codeSent: {
      always: [
        { guard: 'isOver', target: 'turnedDown' },
        { guard: 'codeWasSent', target: 'entering' },
        { target: 'turnedDown' },
      ],
    },
    entering: {
      on: {
        'verify.code': { target: 'checkingCode', actions: assign({ code: ({ event }) => event.code, ...quiet }) },
        'verify.resend': { target: 'sendingCode' },
        'verify.choose': { target: 'choosing' },
      },
    },
    checkingCode: {
      exit: assign({ code: '' }),
      invoke: {
        src: 'checkCode',
        input: ({ context }) => context,
        onDone: { target: 'codeChecked', actions: assign((given) => takeVerification(given)) },
        onError: { target: 'entering', actions: assign((given) => takeFailure(given)) },
      },
    },
    codeChecked: {
      always: [
        { guard: 'hasPassed', target: '#visit.open.committing', actions: assign((given) => ticketed(given)) },
        { guard: 'isOver', target: 'turnedDown' },
        { target: 'entering' },
      ],
    },
    turnedDown: {
      entry: assign((given) => noteMismatch(given)),
      always: [
        { guard: 'endsAct', target: '#visit.open.reading', actions: assign((given) => endAct(given)) },
        { guard: 'wasByCode', target: 'otherWays' },
        { target: 'choosing' },
      ],
    },
  },
});
