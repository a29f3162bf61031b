import { assign } from 'xstate';
import { visitSetup } from './visit-setup.ts';
import { anew, beginAct, giveCommand } from './visit-steps.ts';

const state = visitSetup.createStateConfig({
  on: {
    'act.begin': [
      { guard: 'isAskedAgain', target: 'committing', actions: assign({ failure: null }) },
      { guard: 'needsInk', target: 'writing', actions: assign((given) => beginAct(given)) },
      { target: 'verifying', actions: assign((given) => beginAct(given)) },
    ],
    'command.give': [
      { guard: 'isAskedAgain', target: 'committing', actions: assign({ failure: null }) },
      { target: 'committing', actions: assign((given) => giveCommand(given)) },
    ],
    'intent.begin': {
      target: 'reading',
      actions: assign(({ event }) => ({ ...anew, intent: event.command })),
    },
    'ink.open': { target: 'writing', actions: assign({ ...anew, act: { type: 'signature.sign' } }) },
  },
});

/** What a person may set out to do with the record before them. What had no answer, and is set out to once more, is asked for again. */
export const starting = state.on;
