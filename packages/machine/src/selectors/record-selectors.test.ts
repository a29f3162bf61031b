import assert from 'node:assert/strict';
import { test } from 'node:test';
import { system } from '../model/actor.ts';
import type { Side } from '../model/side.ts';
import { states, isEffective, isFinal } from '../model/states.ts';
import { actorOf } from '../testing/life.harness.ts';
import { situations, type Situation } from '../testing/situations.harness.ts';
import { awaits, hasEnded, publicRecord, sideOf, sideOfRole } from './record-selectors.ts';

/** Whose act each situation waits for. */
const turns: Readonly<Record<Situation, Side | null>> = {
  draft: 'initiator',
  'draft, ready to invite': 'initiator',
  'draft, reopened with details typed in': 'initiator',
  'draft, reopened after somebody joined': 'initiator',
  'awaitingCounterparty, nobody came': 'counterparty',
  'awaitingCounterparty, somebody joined': 'counterparty',
  'awaitingInitiatorSignature, details typed in': 'initiator',
  'awaitingInitiatorSignature, somebody joined': 'initiator',
  'pending, nobody came': 'counterparty',
  'pending, somebody joined': 'counterparty',
  'effective.signed': null,
  'effective.releasePending, initiator asked': 'counterparty',
  'effective.releasePending, counterparty asked': 'initiator',
  'effective.settlementPending, initiator asked': 'counterparty',
  'effective.settlementPending, counterparty asked': 'initiator',
  discarded: null,
  revoked: null,
  rejected: null,
  expired: null,
  released: null,
  settled: null,
};

test('a record waits for the one whose turn it is, and once ended for nobody', () => {
  for (const [name, reach] of Object.entries(situations))
    assert.equal(awaits(reach().present), turns[name as Situation], name);
});

test('six states are ends, three are in effect', () => {
  assert.deepEqual(states.filter(isFinal), ['discarded', 'revoked', 'rejected', 'expired', 'released', 'settled']);
  assert.deepEqual(states.filter(isEffective), [
    'effective.signed',
    'effective.releasePending',
    'effective.settlementPending',
  ]);
  for (const [name, reach] of Object.entries(situations))
    assert.equal(hasEnded(reach().present), isFinal(reach().present.state), name);
});

test('a person’s side is found by who they are; a stranger and the clock have none', () => {
  const { present } = situations['pending, somebody joined']();
  assert.deepEqual(
    [
      sideOf(present, actorOf('initiator')),
      sideOf(present, actorOf('counterparty')),
      sideOf(present, actorOf('stranger')),
      sideOf(present, system),
    ],
    ['initiator', 'counterparty', null, null],
  );
  assert.equal(sideOf(situations['pending, nobody came']().present, actorOf('counterparty')), null);
});

test('the side of a role is whoever plays it', () => {
  const { present } = situations['effective.signed']();
  assert.deepEqual([sideOfRole(present, 'borrower'), sideOfRole(present, 'lender')], ['initiator', 'counterparty']);
});

test('what leaves the host says nothing of subjects and codes, and all the rest', () => {
  for (const reach of Object.values(situations)) {
    const { present } = reach();
    const shown = publicRecord(present);
    assert.equal(/user-|codeHash|subject/.test(JSON.stringify(shown)), false);
    assert.deepEqual(Object.keys(shown).sort(), Object.keys(present).sort());
    assert.equal(shown.documentHash, present.documentHash);
  }
});
