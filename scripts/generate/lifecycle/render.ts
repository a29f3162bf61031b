import { isFinal, states, type State } from '@iou-kit/machine';
import type { Condition, Transition } from './ask-machine.ts';

const ORIGIN = '<!-- Written by `npm run generate` from packages/machine/src/lifecycle. -->';

/** The page: what the states are, a diagram of the ways between them, and who may go which. */
export const page = (transitions: readonly Transition[]): string => `${ORIGIN}

# The life of a record

The one statechart that the browser and the server obey (\`packages/machine/src/lifecycle\`). It has one region and no timers:
time is an argument, and what has run out is ended by a command of the system before anything else is looked at. What a
command needs besides (whole terms, a fresh proof of identity, a reason) is said in \`packages/machine/src/decide/rules\`.

## States

${diagram(transitions)}

Commands that leave a record in its state are in the table alone.

## Commands

Whatever is not in this table is refused: \`NOT_YOUR_TURN\` where another person may, \`CHANGE_PENDING\` where a release or a
settlement already waits, \`INVITATION_USED\` where somebody else has joined, \`EXPIRED\` where the record has,
\`NOT_ALLOWED_IN_STATE\` otherwise. Whoever is neither of the two is \`NOT_A_PARTY\`; an invitation that they do not hold is
\`NOT_FOUND\`, and one that they hold they may claim as the counterparty.

| State | Command | Who | Leads to | When |
|---|---|---|---|---|
| | \`record.create\` | anyone signed in, who is then the initiator | \`draft\` | |
${transitions.map(line).join('\n')}

Nothing happens to a record any more that is ${list(states.filter(isFinal))}.
`;

const list = (names: readonly State[]): string => {
  const quoted = names.map((name) => `\`${name}\``);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
};

const line = ({ state, command, who, next, when }: Transition): string =>
  `| \`${state}\` | \`${command}\` | ${people(who, when)} | \`${next}\` |${condition(when)} |`;

function people(who: Transition['who'], { asked }: Condition): string {
  if (asked === 'self') return 'whoever asked';
  if (asked === 'other') return 'whoever was asked';
  return who.includes('initiator') && who.includes('counterparty') ? 'either person' : who.join(', ');
}

/** How a fact is said when it must be so, and when it must not. */
const words: Readonly<Record<Exclude<keyof Condition, 'asked'>, readonly [string, string]>> = {
  completes: ['nothing is missing any more', 'something is still missing'],
  complete: ['terms and both people’s details are there', 'the other person’s details are not there'],
  readyToInvite: ['terms and own details are there', 'terms or own details are missing'],
  claimed: ['somebody has joined', 'nobody has joined'],
  releasable: ['the kind knows release', 'the kind knows no release'],
  settleable: ['the kind knows settlement', 'the kind knows no settlement'],
  remindable: ['the kind has reminders', 'the kind has no reminders'],
  overdue: ['the time is up', 'the time is not up'],
};

function condition(when: Condition): string {
  const said = Object.entries(words).flatMap(([name, [so, notSo]]) => {
    const value = when[name as keyof typeof words];
    return value === undefined ? [] : [value ? so : notSo];
  });
  return said.length === 0 ? '' : ` ${said.join('; ')}`;
}

/** A name as Mermaid takes it: without dots. */
const id = (state: State): string => state.replace('.', '_');

function diagram(transitions: readonly Transition[]): string {
  const moves = transitions.filter(({ state, next }) => state !== next);
  const arrows = new Map<string, Set<string>>();
  for (const { state, next, command } of moves) {
    const way = `${id(state)} --> ${id(next)}`;
    arrows.set(way, (arrows.get(way) ?? new Set()).add(command));
  }
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...states.filter((state) => state.includes('.')).map((state) => `  state "${state}" as ${id(state)}`),
    '  [*] --> draft: record.create',
    ...[...arrows].map(([way, commands]) => `  ${way}: ${[...commands].join(', ')}`),
    ...states.filter(isFinal).map((state) => `  ${state} --> [*]`),
    '```',
  ].join('\n');
}
