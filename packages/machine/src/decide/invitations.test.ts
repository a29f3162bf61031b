import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256Hex } from '../hashing/sha256.ts';
import { publicRecord } from '../selectors/record-selectors.ts';
import { claim, details, othersDetails, sign, terms } from '../testing/sample-commands.harness.ts';
import { li, ouyang, wang } from '../testing/sample-people.harness.ts';
import { situations } from '../testing/situations.harness.ts';

test('an invitation’s code is given once, and the record keeps its hash alone', () => {
  const life = situations['draft, ready to invite']();
  const { code, record } = life.give('initiator', { type: 'counterparty.invite' });
  assert.ok(code);
  assert.equal(record?.invitation?.codeHash, sha256Hex(code));
  assert.deepEqual(
    [record?.invitation?.purpose, record?.invitation?.expiresAt],
    ['details', '2026-12-22T16:00:00.000Z'],
  );
  assert.equal(JSON.stringify(publicRecord(record!)).includes(sha256Hex(code)), false);
});

test('the first to claim is bound, and the initiator may still send them away', () => {
  const life = situations['awaitingCounterparty, somebody joined']();
  assert.deepEqual(life.present.parties.counterparty, { role: 'lender', subject: 'user-counterparty' });
  assert.equal(life.present.invitation?.claimedAt, life.now);
  assert.equal('subject' in publicRecord(life.present).parties.counterparty, false);
});

test('a wrong code, none, and an old one open nothing', () => {
  const life = situations['awaitingCounterparty, nobody came']();
  const old = claim(life);
  life.must('initiator', { type: 'invitation.withdraw' }).must('initiator', { type: 'counterparty.invite' });
  for (const command of [{ type: 'invitation.claim', code: 'a guess' }, { type: 'invitation.claim' }, old] as const) {
    const { events, refusal } = life.ask('stranger', command);
    assert.deepEqual([events, refusal], [[], { code: 'NOT_FOUND' }]);
  }
});

test('a person whom the host knows the record to be addressed to needs no code', () => {
  const life = situations['pending, nobody came']();
  life.must('counterparty', { type: 'invitation.claim' }, { addressed: true });
  assert.equal(life.present.parties.counterparty.subject, 'user-counterparty');
});

test('being addressed does not open a record that invites nobody', () => {
  const life = situations['awaitingInitiatorSignature, details typed in']();
  assert.equal(life.ask('counterparty', { type: 'invitation.claim' }, { addressed: true }).refusal?.code, 'NOT_FOUND');
});

test('claimed twice is INVITATION_USED, by another person and by the same', () => {
  for (const situation of [
    'awaitingCounterparty, somebody joined',
    'pending, somebody joined',
    'effective.signed',
    'revoked',
  ] as const) {
    const life = situations[situation]();
    for (const who of ['counterparty', 'stranger'] as const) {
      const { events, refusal } = life.ask(who, claim(life));
      assert.deepEqual([events, refusal?.code], [[], 'INVITATION_USED'], `${who}, ${situation}`);
    }
  }
});

test('withdrawing and declining unbind: no subject, no details, no document', () => {
  const withdrawn = situations['awaitingInitiatorSignature, somebody joined']().must('initiator', {
    type: 'invitation.withdraw',
  });
  const declined = situations['awaitingCounterparty, somebody joined']().must('counterparty', {
    type: 'invitation.decline',
  });
  for (const [life, how] of [
    [withdrawn, 'withdrawn'],
    [declined, 'declined'],
  ] as const) {
    assert.deepEqual(life.present.parties.counterparty, { role: 'lender' });
    assert.deepEqual(
      [life.present.state, life.present.invitation, life.present.documentHash],
      ['draft', undefined, undefined],
    );
    assert.equal(life.present.lastInvitation, how);
    assert.equal(life.ask('counterparty', details(li)).refusal?.code, 'NOT_A_PARTY');
    life.must('initiator', { type: 'counterparty.invite' });
    assert.equal(life.present.lastInvitation, undefined);
  }
});

test('whoever was sent away may be invited again, or another person', () => {
  const life = situations['awaitingInitiatorSignature, somebody joined']();
  life.must('initiator', { type: 'invitation.withdraw' }).must('initiator', { type: 'counterparty.invite' });
  life.must('stranger', claim(life)).must('stranger', details(ouyang)).must('initiator', sign);
  assert.equal(life.present.parties.counterparty.subject, 'user-stranger');
  assert.equal(life.ask('counterparty', sign).refusal?.code, 'NOT_A_PARTY');
});

test('a record reopened and completed again goes on with the same person', () => {
  const life = situations['awaitingInitiatorSignature, somebody joined']();
  const hash = life.present.documentHash;
  life.must('initiator', { type: 'record.edit' });
  assert.deepEqual(
    [life.present.documentHash, life.present.parties.counterparty.subject],
    [undefined, 'user-counterparty'],
  );
  life.must('initiator', terms({ principalFen: 2_000_000 }));
  assert.equal(life.present.state, 'awaitingInitiatorSignature');
  assert.notEqual(life.present.documentHash, hash);
  life.must('initiator', sign).must('counterparty', sign);
  assert.equal(life.present.parties.counterparty.signature?.documentHash, life.present.documentHash);
});

test('signing invites the other person if nobody has come, for as long as the record waits', () => {
  const life = situations['awaitingInitiatorSignature, details typed in']();
  const { code, record } = life.give('initiator', sign);
  assert.ok(code);
  assert.deepEqual([record?.invitation?.purpose, record?.invitation?.expiresAt], ['signature', record?.expiresAt]);
  assert.equal(situations['awaitingInitiatorSignature, somebody joined']().give('initiator', sign).code, undefined);
});

test('an invitation takes the place of details that were typed in: they are forgotten, and so is their document', () => {
  for (const situation of [
    'awaitingInitiatorSignature, details typed in',
    'draft, reopened with details typed in',
  ] as const) {
    const life = situations[situation]().must('initiator', { type: 'counterparty.invite' });
    assert.deepEqual(life.present.parties.counterparty, { role: 'lender' });
    assert.deepEqual([life.present.state, life.present.documentHash], ['awaitingCounterparty', undefined]);
    life.must('counterparty', claim(life)).must('counterparty', details(ouyang));
    assert.equal(life.present.parties.counterparty.details?.providedBy, 'counterparty');
  }
});

test('whoever has joined is sent away before anybody else is invited', () => {
  const life = situations['awaitingInitiatorSignature, somebody joined']();
  assert.equal(life.ask('initiator', { type: 'counterparty.invite' }).refusal?.code, 'NOT_ALLOWED_IN_STATE');
});

test('a withdrawn invitation makes room for details typed in', () => {
  const life = situations['awaitingCounterparty, nobody came']().must('initiator', { type: 'invitation.withdraw' });
  life.must('initiator', details(wang)).must('initiator', othersDetails(li));
  assert.equal(life.present.state, 'awaitingInitiatorSignature');
});
