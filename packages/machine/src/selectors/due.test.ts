import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sign, terms } from '../testing/sample-commands.harness.ts';
import { situations } from '../testing/situations.harness.ts';
import { dueStatus } from './due.ts';

/** A record in effect: interest on 22 December and 22 January, the principal on 10 February. */
function monthly() {
  const life = situations['awaitingInitiatorSignature, somebody joined']().must('initiator', { type: 'record.edit' });
  life.must('initiator', terms({ repayment: 'monthly', repayDate: '2027-02-10' }));
  return life.must('initiator', sign).must('counterparty', sign).present;
}

test('the next payment is ahead, today, or the last one overdue', () => {
  const vectors = [
    ['2026-11-22', { type: 'ahead', days: 30, dueDate: '2026-12-22' }],
    ['2026-12-21', { type: 'ahead', days: 1, dueDate: '2026-12-22' }],
    ['2026-12-22', { type: 'today', dueDate: '2026-12-22' }],
    ['2026-12-23', { type: 'ahead', days: 30, dueDate: '2027-01-22' }],
    ['2027-02-10', { type: 'today', dueDate: '2027-02-10' }],
    ['2027-02-11', { type: 'overdue', days: 1, dueDate: '2027-02-10' }],
    ['2028-02-10', { type: 'overdue', days: 365, dueDate: '2027-02-10' }],
  ] as const;
  const record = monthly();
  for (const [today, status] of vectors) assert.deepEqual(dueStatus(record, today), status, today);
});

test('a request that waits does not stop the clock', () => {
  const { present } = situations['effective.releasePending, initiator asked']();
  assert.deepEqual(dueStatus(present, '2027-11-22'), { type: 'today', dueDate: '2027-11-22' });
});

test('nothing is due before a record is in effect, and nothing after it has ended', () => {
  for (const name of ['draft', 'pending, somebody joined', 'released', 'settled', 'expired'] as const)
    assert.equal(dueStatus(situations[name]().present, '2030-01-01'), null, name);
});
