import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GENESIS } from '../hashing/chain.ts';
import { iou } from '../kinds/iou/index.ts';
import { newLife } from '../testing/life.harness.ts';
import { commandTypes } from '../model/command-types.ts';
import type { Command } from '../model/command.ts';
import { parseDocumentNumber } from '../values/index.ts';

const create = (change: object = {}): Command => ({ type: 'record.create', kind: 'iou', role: 'borrower', ...change });

test('a draft keeps the notice that was accepted: version, hash and time', () => {
  const { present, log, now } = newLife().begin();
  assert.deepEqual(present.notice, { version: iou.notice.version, hash: iou.notice.hash, acceptedAt: now });
  assert.deepEqual(
    [log.length, log[0]?.seq, log[0]?.prev, log[0]?.kind],
    [1, 1, GENESIS, `iou@${iou.templateVersion}`],
  );
  assert.deepEqual([present.state, present.seq, present.revision], ['draft', 1, 1]);
});

test('either role may begin (R-07), and the other person gets the other one', () => {
  for (const [role, other] of [
    ['borrower', 'lender'],
    ['lender', 'borrower'],
  ] as const) {
    const { parties } = newLife().begin(role).present;
    assert.deepEqual([parties.initiator, parties.counterparty], [{ role, subject: 'user-initiator' }, { role: other }]);
  }
});

test('the number on the paper is of the kind and of the day in Shanghai, and checks', () => {
  const { documentNumber } = newLife({ now: '2026-11-22T16:00:00.000Z' }).begin().present;
  assert.match(documentNumber, /^IOU-20261123-/);
  assert.equal(parseDocumentNumber(documentNumber).ok, true);
});

test('an outdated notice and an unknown role are refused', () => {
  const { events, record, refusal } = newLife().ask('initiator', create({ role: 'guarantor', noticeVersion: '1999' }));
  assert.deepEqual([events, record], [[], null]);
  assert.deepEqual(refusal?.issues, [
    { path: 'role', code: 'ROLE_UNKNOWN' },
    { path: 'noticeVersion', code: 'NOTICE_OUTDATED', params: { version: iou.notice.version } },
  ]);
});

test('the clock makes no records', () => assert.equal(newLife().ask('system', create()).refusal?.code, 'NOT_A_PARTY'));

test('nothing but its making can happen to a record that is not there', () => {
  for (const type of commandTypes.filter((name) => name !== 'record.create')) {
    const { events, record, refusal } = newLife().ask('initiator', { type } as Command);
    assert.deepEqual([events, record, refusal], [[], null, { code: 'NOT_FOUND' }], type);
  }
});
