import { setup } from 'xstate';
import type { CommandType } from '../model/command.ts';
import type { Author } from '../model/side.ts';

/** What the law must know of a record to say what may happen to it. */
export interface LifecycleFacts {
  /** Terms are whole and both people's details are there. */
  readonly complete: boolean;
  /** Terms are whole and the initiator's own details are there. */
  readonly readyToInvite: boolean;
  /** Somebody has claimed the invitation. */
  readonly claimed: boolean;
  /** Who asked for the release or settlement that waits. */
  readonly requester: 'initiator' | 'counterparty' | null;
  /** The kind knows release (解除). */
  readonly releasable: boolean;
  /** The kind knows settlement (结清). */
  readonly settleable: boolean;
  /** Something falls due of which people are reminded. */
  readonly remindable: boolean;
  /** The clock has passed the record's present limit (expiry, invitation, request). */
  readonly overdue: boolean;
}

/** A command as the law sees it: its name and who gives it. `completes`: it makes terms and details whole. */
export type LifecycleEvent = {
  readonly type: Exclude<CommandType, 'record.create'>;
  readonly by: Author;
  readonly completes?: boolean;
};

/**
 * The law of a record: its states, and who may do what in each (`contracts.md`).
 * One region and no `after`: time is an argument, and expiry is a command of the system.
 */
export const lifecycle = setup({
  types: {
    context: {} as LifecycleFacts,
    events: {} as LifecycleEvent,
    input: {} as LifecycleFacts,
  },
  guards: {
    isInitiator: ({ event }) => event.by === 'initiator',
    isCounterparty: ({ event }) => event.by === 'counterparty',
    partyMayRelease: ({ context, event }) => event.by !== 'system' && context.releasable,
    partyMaySettle: ({ context, event }) => event.by !== 'system' && context.settleable,
    partyIsReminded: ({ context, event }) => event.by !== 'system' && context.remindable,
    initiatorIsReminded: ({ context, event }) => event.by === 'initiator' && context.remindable,
    isRequester: ({ context, event }) => event.by === context.requester,
    isAsked: ({ context, event }) => event.by !== 'system' && event.by !== context.requester,
    initiatorCompletes: ({ event }) => event.by === 'initiator' && event.completes === true,
    initiatorMayInvite: ({ context, event }) => event.by === 'initiator' && context.readyToInvite && !context.claimed,
    initiatorOfClaimed: ({ context, event }) => event.by === 'initiator' && context.claimed,
    counterpartyUnclaimed: ({ context, event }) => event.by === 'counterparty' && !context.claimed,
    initiatorOrOverdue: ({ context, event }) => event.by === 'initiator' || (event.by === 'system' && context.overdue),
    systemWhenOverdue: ({ context, event }) => event.by === 'system' && context.overdue,
  },
}).createMachine({
  id: 'agreement',
  context: ({ input }) => input,
  initial: 'draft',
  states: {
    draft: {
      on: {
        'terms.save': [
          { target: 'awaitingInitiatorSignature', guard: 'initiatorCompletes' },
          { target: 'draft', guard: 'isInitiator' },
        ],
        'details.provide': [
          { target: 'awaitingInitiatorSignature', guard: 'initiatorCompletes' },
          { target: 'draft', guard: 'isInitiator' },
        ],
        'counterparty.invite': { target: 'awaitingCounterparty', guard: 'initiatorMayInvite' },
        'invitation.withdraw': { target: 'draft', guard: 'initiatorOfClaimed' },
        'record.discard': { target: 'discarded', guard: 'isInitiator' },
      },
    },
    awaitingCounterparty: {
      on: {
        'details.provide': { target: 'awaitingInitiatorSignature', guard: 'isCounterparty' },
        'invitation.claim': { target: 'awaitingCounterparty', guard: 'counterpartyUnclaimed' },
        'invitation.withdraw': { target: 'draft', guard: 'initiatorOrOverdue' },
        'invitation.decline': { target: 'draft', guard: 'isCounterparty' },
        'record.discard': { target: 'discarded', guard: 'isInitiator' },
      },
    },
    awaitingInitiatorSignature: {
      on: {
        'signature.sign': { target: 'pending', guard: 'isInitiator' },
        'record.edit': { target: 'draft', guard: 'isInitiator' },
        'counterparty.invite': { target: 'awaitingCounterparty', guard: 'initiatorMayInvite' },
        'invitation.withdraw': { target: 'draft', guard: 'initiatorOfClaimed' },
        'record.discard': { target: 'discarded', guard: 'isInitiator' },
      },
    },
    pending: {
      on: {
        'signature.sign': { target: 'effective.signed', guard: 'isCounterparty' },
        'record.reject': { target: 'rejected', guard: 'isCounterparty' },
        'record.revoke': { target: 'revoked', guard: 'isInitiator' },
        'record.expire': { target: 'expired', guard: 'systemWhenOverdue' },
        'invitation.claim': { target: 'pending', guard: 'counterpartyUnclaimed' },
        'counterparty.remind': { target: 'pending', guard: 'isInitiator' },
        'reminder.set': { target: 'pending', guard: 'initiatorIsReminded' },
      },
    },
    effective: {
      initial: 'signed',
      states: {
        signed: {
          on: {
            'release.request': { target: 'releasePending', guard: 'partyMayRelease' },
            'settlement.request': { target: 'settlementPending', guard: 'partyMaySettle' },
            'reminder.set': { target: 'signed', guard: 'partyIsReminded' },
          },
        },
        releasePending: {
          on: {
            'release.cancel': { target: 'signed', guard: 'isRequester' },
            'release.refuse': { target: 'signed', guard: 'isAsked' },
            'release.confirm': { target: '#agreement.released', guard: 'isAsked' },
            'change.lapse': { target: 'signed', guard: 'systemWhenOverdue' },
            'reminder.set': { target: 'releasePending', guard: 'partyIsReminded' },
          },
        },
        settlementPending: {
          on: {
            'settlement.cancel': { target: 'signed', guard: 'isRequester' },
            'settlement.refuse': { target: 'signed', guard: 'isAsked' },
            'settlement.confirm': { target: '#agreement.settled', guard: 'isAsked' },
            'change.lapse': { target: 'signed', guard: 'systemWhenOverdue' },
            'reminder.set': { target: 'settlementPending', guard: 'partyIsReminded' },
          },
        },
      },
    },
    discarded: { type: 'final' },
    revoked: { type: 'final' },
    rejected: { type: 'final' },
    expired: { type: 'final' },
    released: { type: 'final' },
    settled: { type: 'final' },
  },
});
