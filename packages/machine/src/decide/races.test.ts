import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Command } from '../model/command.ts';
import type { RefusalCode } from '../model/refusal.ts';
import type { Side } from '../model/side.ts';
import type { State } from '../model/state.ts';
import { ask, claim, details, reject, sign, terms } from '../testing/sample-commands.harness.ts';
import { wang } from '../testing/sample-people.harness.ts';
import { situations, type Situation } from '../testing/situations.harness.ts';

/** Who gives which command, and where it leads if it comes first. */
type Act = readonly [Side, Command, State];
interface Race {
  readonly name: string;
  readonly from: Situation;
  readonly one: Act;
  readonly two: Act;
  /** What whoever comes second is told; by default that the record's state does not allow it any more. */
  readonly loser?: RefusalCode;
}

const revoke: Act = ['initiator', { type: 'record.revoke' }, 'revoked'];
const signs: Act = ['counterparty', sign, 'effective.signed'];
const rejects: Act = ['counterparty', reject, 'rejected'];
const pending = 'pending, somebody joined';
const releaseAsked = 'effective.releasePending, initiator asked';
const settlementAsked = 'effective.settlementPending, counterparty asked';
const cancelsRelease: Act = ['initiator', { type: 'release.cancel' }, 'effective.signed'];
const refusesRelease: Act = ['counterparty', { type: 'release.refuse' }, 'effective.signed'];
const confirmsRelease: Act = ['counterparty', { type: 'release.confirm' }, 'released'];
const cancelsSettlement: Act = ['counterparty', { type: 'settlement.cancel' }, 'effective.signed'];
const refusesSettlement: Act = ['initiator', { type: 'settlement.refuse' }, 'effective.signed'];
const confirmsSettlement: Act = ['initiator', { type: 'settlement.confirm' }, 'settled'];
const asks = (side: Side, change: 'release' | 'settlement'): Act => [
  side,
  ask(`${change}.request`),
  `effective.${change}Pending`,
];

/** `domain.md` §2.3: two acts that were both sound on the record as it was. The first wins; neither locks it. */
const races: readonly Race[] = [
  { name: 'sign and revoke', from: pending, one: signs, two: revoke },
  { name: 'sign and reject on two devices', from: pending, one: signs, two: rejects },
  { name: 'sign on two devices', from: pending, one: signs, two: signs },
  { name: 'revoke and reject', from: pending, one: revoke, two: rejects },
  { name: 'cancel and confirm a release', from: releaseAsked, one: cancelsRelease, two: confirmsRelease },
  { name: 'refuse and confirm a release in two tabs', from: releaseAsked, one: refusesRelease, two: confirmsRelease },
  { name: 'cancel and refuse a release', from: releaseAsked, one: cancelsRelease, two: refusesRelease },
  { name: 'cancel and confirm a settlement', from: settlementAsked, one: cancelsSettlement, two: confirmsSettlement },
  { name: 'refuse and confirm a settlement', from: settlementAsked, one: refusesSettlement, two: confirmsSettlement },
  {
    name: 'both ask for settlement',
    from: 'effective.signed',
    one: asks('initiator', 'settlement'),
    two: asks('counterparty', 'settlement'),
    loser: 'CHANGE_PENDING',
  },
  {
    name: 'one asks for release, the other for settlement',
    from: 'effective.signed',
    one: asks('initiator', 'release'),
    two: asks('counterparty', 'settlement'),
    loser: 'CHANGE_PENDING',
  },
  {
    name: 'sign and edit on two devices',
    from: 'awaitingInitiatorSignature, somebody joined',
    one: ['initiator', sign, 'pending'],
    two: ['initiator', { type: 'record.edit' }, 'draft'],
  },
];

for (const { name, from, one, two, loser = 'NOT_ALLOWED_IN_STATE' } of races) {
  for (const [[winner, winning, leads], [who, losing]] of [
    [one, two],
    [two, one],
  ] as const) {
    test(`${name}: ${winning.type} by the ${winner} comes first`, () => {
      const life = situations[from]();
      const proof = life.context(who, losing).ticket;
      assert.equal(life.ask(who, losing).refusal, undefined);
      life.must(winner, winning);
      assert.equal(life.present.state, leads);
      const { events, refusal } = life.give(who, losing, proof ? { ticket: proof } : {});
      assert.deepEqual([events, refusal?.code, refusal?.record?.state], [[], loser, leads]);
    });
  }
}

test('the second to ask is told what waits and who asked', () => {
  const life = situations['effective.settlementPending, initiator asked']();
  for (const type of ['settlement.request', 'release.request'] as const) {
    const { refusal } = life.ask('counterparty', ask(type));
    assert.deepEqual([refusal?.code, refusal?.params], ['CHANGE_PENDING', { type: 'settlement', by: 'initiator' }]);
  }
});

test('sign and expiry: the instant of the commit decides, whether or not the clock came by', () => {
  const life = situations[pending]();
  const [signed, late] = [life.fork(), life.fork()];
  signed.must('counterparty', sign).at(life.present.expiresAt ?? '');
  assert.equal(signed.ask('system', { type: 'record.expire' }).refusal?.code, 'NOT_ALLOWED_IN_STATE');
  late.at(life.present.expiresAt ?? '').must('system', { type: 'record.expire' });
  assert.equal(late.ask('counterparty', sign).refusal?.code, 'EXPIRED');
});

test('revoke and expire: both are ends, and the first stays', () => {
  const life = situations[pending]();
  const [revoked, expired] = [life.fork(), life.fork()];
  revoked.must('initiator', { type: 'record.revoke' }).at(life.present.expiresAt ?? '');
  assert.equal(revoked.ask('system', { type: 'record.expire' }).refusal?.code, 'NOT_ALLOWED_IN_STATE');
  assert.equal(revoked.present.state, 'revoked');
  const { events, refusal } = expired.at(life.present.expiresAt ?? '').give('initiator', { type: 'record.revoke' });
  assert.deepEqual([events.map(({ type }) => type), refusal?.code], [['expired'], 'EXPIRED']);
});

test('a callback that comes twice does not sign twice', () => {
  const life = situations[pending]();
  const ticket = life.ticket('counterparty', 'signature.sign');
  life.must('counterparty', sign, { ticket });
  assert.equal(life.ask('counterparty', sign, { ticket }).refusal?.code, 'NOT_ALLOWED_IN_STATE');
  const release = life.ask('counterparty', ask('release.request'), { ticket: { ...ticket, usedAt: life.now } });
  assert.equal(release.refusal?.code, 'VERIFICATION_REQUIRED');
});

test('a document edited between preview and signature is not signed on the old proof', () => {
  const life = situations['awaitingInitiatorSignature, somebody joined']();
  const ticket = life.ticket('initiator', 'signature.sign');
  life.must('initiator', { type: 'record.edit' }).must('initiator', terms({ principalFen: 2_000_000 }));
  assert.equal(life.ask('initiator', sign, { ticket }).refusal?.code, 'DOCUMENT_CHANGED');
  assert.equal(life.ask('initiator', sign).refusal, undefined);
});

test('a document edited and put back is the same document, but a proof of the earlier revision has lapsed', () => {
  const life = situations['awaitingInitiatorSignature, somebody joined']();
  const ticket = life.ticket('initiator', 'signature.sign');
  const hash = life.present.documentHash;
  life.must('initiator', { type: 'record.edit' }).must('initiator', terms());
  assert.equal(life.present.documentHash, hash);
  assert.equal(life.ask('initiator', sign, { ticket }).refusal?.code, 'VERIFICATION_EXPIRED');
});

test('two people with one link: the first is bound, the second is told so', () => {
  const life = situations['pending, nobody came']();
  const second = claim(life);
  life.must('counterparty', claim(life));
  const { events, refusal } = life.ask('stranger', second);
  assert.deepEqual([events, refusal?.code], [[], 'INVITATION_USED']);
});

test('details given while the invitation is withdrawn are nobody’s', () => {
  const life = situations['awaitingCounterparty, somebody joined']();
  life.must('initiator', { type: 'invitation.withdraw' });
  assert.equal(life.ask('counterparty', details(wang)).refusal?.code, 'NOT_A_PARTY');
});

test('a clock that was set back gives no event an earlier time than the one before it has', () => {
  const life = situations['pending, somebody joined']();
  const { now } = life;
  life.later(-60_000).must('initiator', { type: 'counterparty.remind' });
  assert.equal(life.log.at(-1)?.at, now);
});
