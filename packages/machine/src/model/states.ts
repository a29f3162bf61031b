import type { State } from './state.ts';

/** Every state of a record. The names are public: they stand in events, on the wire and in `docs/lifecycle.md`. */
export const states = [
  'draft',
  'awaitingCounterparty',
  'awaitingInitiatorSignature',
  'pending',
  'effective.signed',
  'effective.releasePending',
  'effective.settlementPending',
  'discarded',
  'revoked',
  'rejected',
  'expired',
  'released',
  'settled',
] as const;

const finalStates: ReadonlySet<State> = new Set<State>([
  'discarded',
  'revoked',
  'rejected',
  'expired',
  'released',
  'settled',
]);

/** Nothing more can happen to a record in this state. */
export const isFinal = (state: State): boolean => finalStates.has(state);

/** Both people have signed and nothing has ended it. */
export const isEffective = (state: State): boolean => state.startsWith('effective.');
