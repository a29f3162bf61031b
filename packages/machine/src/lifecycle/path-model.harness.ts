import { fromTransition, getNextSnapshot } from 'xstate';
import type { State } from '../model/state.ts';
import { isFinal } from '../model/states.ts';
import type { Row } from '../testing/sample-commands.harness.ts';
import { lifecycle, type LifecycleEvent, type LifecycleFacts } from './lifecycle.ts';
import { stateName, stateValue } from './permission.ts';

/** One step of a path: a command and who gives it, or the clock that reaches the present limit. */
export type Step =
  | { readonly type: 'command'; readonly row: Exclude<Row, 'record.create'>; readonly by: LifecycleEvent['by'] }
  | { readonly type: 'clock' };

/** What a path knows of its record. The state is the machine's word; the rest is what the commands so far were about. */
export interface Place {
  readonly state: State;
  readonly terms: boolean;
  readonly own: boolean;
  readonly others: boolean;
  readonly invitation: 'none' | 'open' | 'claimed';
  readonly requester: LifecycleFacts['requester'];
  readonly late: boolean;
}

export const start: Place = {
  state: 'draft',
  terms: false,
  own: false,
  others: false,
  invitation: 'none',
  requester: null,
  late: false,
};

export const factsAt = ({ terms, own, others, invitation, requester, late }: Place): LifecycleFacts => ({
  complete: terms && own && others,
  readyToInvite: terms && own,
  claimed: invitation === 'claimed',
  requester,
  releasable: true,
  settleable: true,
  remindable: true,
  overdue: late,
});

/** Where the machine leads from here, or null where it does not. */
export function goes(place: Place, step: Extract<Step, { type: 'command' }>): Place | null {
  const after = { ...place, ...given(place, step), late: false };
  const { complete } = factsAt(after);
  const event: LifecycleEvent = { type: commandName(step.row), by: step.by, completes: complete };
  const snapshot = lifecycle.resolveState({ value: stateValue(place.state), context: factsAt(place) });
  if (!snapshot.can(event)) return null;
  const state = stateName(getNextSnapshot(lifecycle, snapshot, event).value);
  return { ...after, state, requester: state.endsWith('Pending') ? (place.requester ?? requesterOf(step)) : null };
}

const commandName = (row: Exclude<Row, 'record.create'>): LifecycleEvent['type'] =>
  row.split(' ')[0] as LifecycleEvent['type'];

const requesterOf = ({ by }: Extract<Step, { type: 'command' }>): LifecycleFacts['requester'] =>
  by === 'system' ? null : by;

const nobody = { others: false, invitation: 'none' } as const;

/** What a command, carried out, makes of the facts. */
function given(place: Place, { row, by }: Extract<Step, { type: 'command' }>): Partial<Place> {
  switch (row) {
    case 'terms.save':
      return { terms: true };
    case 'terms.save partial':
      return { terms: false };
    case 'details.provide':
      return by === 'initiator' ? { own: true } : { others: true };
    case 'details.provide other':
      return { others: true, invitation: 'none' };
    case 'counterparty.invite':
      return { others: false, invitation: 'open' };
    case 'invitation.claim':
      return { invitation: 'claimed' };
    case 'invitation.withdraw':
    case 'invitation.decline':
      return nobody;
    case 'signature.sign':
      return place.state === 'awaitingInitiatorSignature' && place.invitation === 'none' ? { invitation: 'open' } : {};
    default:
      return {};
  }
}

const hasLimit = ({ state }: Place): boolean =>
  state === 'awaitingCounterparty' ||
  state === 'pending' ||
  state.endsWith('.releasePending') ||
  state.endsWith('.settlementPending');

/**
 * What the machine does not see: nobody acts for a side that nobody has joined; only the initiator gives another's
 * details; and past the limit the clock goes first.
 */
export function isThere({ late, invitation }: Place, { by, row }: Extract<Step, { type: 'command' }>): boolean {
  if (late) return by === 'system';
  if (by !== 'counterparty') return true;
  return row === 'invitation.claim' || (invitation === 'claimed' && row !== 'details.provide other');
}

/** The steps that lead somewhere from here. */
export function stepsFrom(place: Place, rows: readonly Row[]): Step[] {
  if (isFinal(place.state)) return [];
  const commands = rows.flatMap((row) =>
    row === 'record.create'
      ? []
      : (['initiator', 'counterparty', 'system'] as const).map((by) => ({ type: 'command' as const, row, by })),
  );
  const possible = commands.filter((step) => isThere(place, step) && goes(place, step) !== null);
  return hasLimit(place) && !place.late ? [...possible, { type: 'clock' }] : possible;
}

/** The machine with its facts, as `xstate/graph` can walk it. */
export const pathLogic = fromTransition(
  (place: Place, step: Step) => (step.type === 'clock' ? { ...place, late: true } : (goes(place, step) ?? place)),
  start,
);
