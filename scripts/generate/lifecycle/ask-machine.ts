import { getNextSnapshot } from 'xstate';
import {
  commandTypes,
  lifecycle,
  stateName,
  states,
  stateValue,
  type Author,
  type LifecycleEvent,
  type LifecycleFacts,
  type State,
} from '@iou-kit/machine';

/** Everything a guard may look at, as one flat case. `asked` is how the person stands to a request that waits. */
interface Case {
  readonly completes: boolean;
  readonly complete: boolean;
  readonly readyToInvite: boolean;
  readonly claimed: boolean;
  readonly releasable: boolean;
  readonly settleable: boolean;
  readonly remindable: boolean;
  readonly overdue: boolean;
  readonly asked: 'self' | 'other' | 'nobody';
}
type Name = keyof Case;
type Preset = Pick<Case, 'releasable' | 'settleable' | 'remindable'>;

/** What must be so: some of the facts, each with the one value it must have. */
export type Condition = Partial<Case>;

export interface Transition {
  readonly state: State;
  readonly command: LifecycleEvent['type'];
  readonly who: readonly Author[];
  readonly next: State;
  readonly when: Condition;
}

const authors: readonly Author[] = ['initiator', 'counterparty', 'system'];
const names: readonly Name[] = [
  ...(['completes', 'complete', 'readyToInvite', 'claimed', 'overdue', 'asked'] as const),
  ...(['releasable', 'settleable', 'remindable'] as const),
];
const either = [false, true];

const commands = commandTypes.filter((type) => type !== 'record.create');

/** Asks the machine about every state, command, author and case; what it answers the same way is told once. */
export function transitions(): Transition[] {
  return states.flatMap((state) =>
    commands.flatMap((command) => together(authors.flatMap((by) => ask(state, command, by)))),
  );
}

/** The cases that a record in this state can be in, for this command. */
function casesOf(state: State, command: LifecycleEvent['type'], by: Author): Case[] {
  return presetsOf(state).flatMap((preset) => factsOf(state, command, by).map((facts) => ({ ...facts, ...preset })));
}

/** What a kind may know matters once its paper is sent. */
function presetsOf(state: State): Preset[] {
  const some = state === 'pending' || state.startsWith('effective') ? either : [true];
  return some.flatMap((releasable) =>
    some.flatMap((settleable) => some.map((remindable) => ({ releasable, settleable, remindable }))),
  );
}

function factsOf(state: State, command: LifecycleEvent['type'], by: Author): Omit<Case, keyof Preset>[] {
  const waits = state.endsWith('Pending');
  const drafts = command === 'terms.save' || command === 'details.provide';
  return (drafts ? either : [false]).flatMap((completes) =>
    [
      [false, false],
      [false, true],
      [true, true],
    ].flatMap(([complete = false, readyToInvite = false]) =>
      either.flatMap((claimed) =>
        either.flatMap((overdue) =>
          (waits && by !== 'system' ? (['self', 'other'] as const) : (['nobody'] as const)).map((asked) => {
            return { completes, complete, readyToInvite, claimed, overdue, asked };
          }),
        ),
      ),
    ),
  );
}

function nextOf(state: State, command: LifecycleEvent['type'], by: Author, given: Case): State | null {
  const { asked, completes, ...facts } = given;
  const context: LifecycleFacts = { ...facts, requester: requesterOf(by, asked) };
  const snapshot = lifecycle.resolveState({ value: stateValue(state), context });
  const event: LifecycleEvent = { type: command, by, completes };
  return snapshot.can(event) ? stateName(getNextSnapshot(lifecycle, snapshot, event).value) : null;
}

function requesterOf(by: Author, asked: Case['asked']): LifecycleFacts['requester'] {
  if (asked === 'nobody' || by === 'system') return null;
  const other = by === 'initiator' ? 'counterparty' : 'initiator';
  return asked === 'self' ? by : other;
}

function ask(state: State, command: LifecycleEvent['type'], by: Author): Transition[] {
  const cases = casesOf(state, command, by);
  const answers = cases.map((given) => nextOf(state, command, by, given));
  return [...new Set(answers)].flatMap((next) => {
    if (next === null) return [];
    const allowed = cases.filter((_, index) => answers[index] === next);
    return [{ state, command, who: [by], next, when: conditionOf(cases, allowed) }];
  });
}

/** What the allowed cases have in common that not all have. Throws where that is not the whole condition. */
function conditionOf(cases: readonly Case[], allowed: readonly Case[]): Condition {
  const common = names.filter((name) => distinct(allowed, name) === 1 && distinct(cases, name) > 1);
  const condition: Condition = Object.fromEntries(common.map((name) => [name, allowed[0]?.[name]]));
  const meant = cases.filter((given) => common.every((name) => given[name] === condition[name]));
  if (meant.length !== allowed.length)
    throw new Error('a guard of the lifecycle asks for more than docs/lifecycle.md can say');
  return condition;
}

const distinct = (cases: readonly Case[], name: Name): number => new Set(cases.map((given) => given[name])).size;

/** Authors of whom the same is true share a line. */
function together(found: readonly Transition[]): Transition[] {
  const lines = new Map<string, Transition>();
  for (const transition of found) {
    const key = JSON.stringify([transition.next, transition.when]);
    const known = lines.get(key);
    lines.set(key, known ? { ...known, who: [...known.who, ...transition.who] } : transition);
  }
  return [...lines.values()];
}
