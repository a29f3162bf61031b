import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lifecycle } from '@iou-kit/machine';
import { law } from './check-life.ts';

/** Whom the lifecycle's guards let act, in the words of the format. */
const actors: Readonly<Record<string, readonly string[]>> = {
  isInitiator: ['initiator'],
  isCounterparty: ['counterparty'],
  partyMayRelease: ['party'],
  partyMaySettle: ['party'],
  partyIsReminded: ['party'],
  initiatorIsReminded: ['initiator'],
  isRequester: ['requester'],
  isAsked: ['asked'],
  initiatorCompletes: ['initiator'],
  initiatorMayInvite: ['initiator'],
  initiatorOfClaimed: ['initiator'],
  counterpartyUnclaimed: ['counterparty'],
  initiatorOrOverdue: ['initiator', 'system'],
  systemWhenOverdue: ['system'],
};

/** The event that each command comes to. */
const events: Readonly<Record<string, string>> = {
  'terms.save': 'termsSaved',
  'details.provide': 'detailsProvided',
  'counterparty.invite': 'counterpartyInvited',
  'invitation.claim': 'invitationClaimed',
  'invitation.withdraw': 'invitationWithdrawn',
  'invitation.decline': 'invitationDeclined',
  'record.edit': 'recordReopened',
  'record.discard': 'discarded',
  'signature.sign': 'signed',
  'record.revoke': 'revoked',
  'record.reject': 'rejected',
  'record.expire': 'expired',
  'counterparty.remind': 'reminded',
  'reminder.set': 'reminderSet',
  'release.request': 'releaseRequested',
  'release.cancel': 'releaseCancelled',
  'release.refuse': 'releaseRefused',
  'release.confirm': 'released',
  'settlement.request': 'settlementRequested',
  'settlement.cancel': 'settlementCancelled',
  'settlement.refuse': 'settlementRefused',
  'settlement.confirm': 'settled',
};

interface Move {
  readonly target: string;
  readonly guard: string;
}
interface Node {
  readonly on?: Readonly<Record<string, Move | readonly Move[]>>;
  readonly states?: Readonly<Record<string, Node>>;
}

function movesOf(node: Node, path: readonly string[]): string[] {
  const from = path.join('.');
  const own = Object.entries(node.on ?? {}).flatMap(([command, moves]) =>
    [moves].flat().flatMap(({ target, guard }: Move) => {
      const to = target.startsWith('#') ? target.replace('#agreement.', '') : [...path.slice(0, -1), target].join('.');
      const lapse = from.endsWith('releasePending') ? 'releaseLapsed' : 'settlementLapsed';
      return (actors[guard] ?? []).map((by) => `${events[command] ?? lapse} ${by} ${from} ${to}`);
    }),
  );
  return [...own, ...Object.entries(node.states ?? {}).flatMap(([name, inner]) => movesOf(inner, [...path, name]))];
}

test('the law that a verifier knows is the lifecycle’s', () => {
  const known = Object.entries(law).flatMap(([type, moves]) => moves.map((move) => `${type} ${move}`));
  assert.deepEqual(known.sort(), [...movesOf(lifecycle.config as Node, []), 'recordCreated initiator - draft'].sort());
});
