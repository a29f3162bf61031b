import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Command } from '../model/command.ts';
import { situations } from '../testing/situations.harness.ts';

const remind: Command = { type: 'counterparty.remind' };
const DAY = 86_400_000;

test('the other person is reminded once a day by the calendar of Shanghai, not by hours', () => {
  const life = situations['pending, somebody joined']().at('2026-11-22T15:59:59.000Z').must('initiator', remind);
  const { refusal } = life.ask('initiator', remind);
  assert.deepEqual([refusal?.code, refusal?.params], ['TOO_MANY_REQUESTS', { retryAt: '2026-11-22T16:00:00.000Z' }]);
  life.at('2026-11-22T16:00:00.000Z').must('initiator', remind);
  assert.deepEqual(life.present.reminded, ['2026-11-22T15:59:59.000Z', '2026-11-22T16:00:00.000Z']);
});

test('five reminders are all there are', () => {
  const life = situations['pending, somebody joined']();
  for (let day = 0; day < 5; day += 1) life.later(DAY).must('initiator', remind);
  const { refusal } = life.later(DAY).ask('initiator', remind);
  assert.deepEqual([refusal?.code, refusal?.params], ['TOO_MANY_REQUESTS', { left: 0 }]);
});

test('the tenant says how often', () => {
  const life = situations['pending, somebody joined']();
  life.policy = { ...life.policy, remind: { perDay: 2, total: 3 } };
  life.must('initiator', remind).must('initiator', remind);
  assert.equal(life.ask('initiator', remind).refusal?.code, 'TOO_MANY_REQUESTS');
  life.later(DAY).must('initiator', remind);
  assert.deepEqual(life.later(DAY).ask('initiator', remind).refusal?.params, { left: 0 });
});

test('repayment reminders are on for both, and each person switches their own', () => {
  const life = situations['effective.signed']();
  assert.deepEqual(life.present.reminders, { initiator: true, counterparty: true });
  life.must('counterparty', { type: 'reminder.set', on: false });
  assert.deepEqual(life.present.reminders, { initiator: true, counterparty: false });
  life.must('counterparty', { type: 'reminder.set', on: true }).must('initiator', { type: 'reminder.set', on: false });
  assert.deepEqual(life.present.reminders, { initiator: false, counterparty: true });
});
