import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultPolicy, type AgreementRecord } from '@iou-kit/machine';
import { memoryHostWorld } from '../../memory/memory-host.harness.ts';
import { story } from '../../contract/index.ts';
import { jobsFor, reminderFor } from './jobs.ts';

async function effective(): Promise<AgreementRecord> {
  const it = await (await story(await memoryHostWorld())).effective();
  const schedule = [
    { dueDate: '2027-01-31', interestFen: 100, principalFen: 0 },
    { dueDate: '2027-02-28', interestFen: 0, principalFen: 0 },
    { dueDate: '2027-03-31', interestFen: 100, principalFen: 10_000 },
  ];
  return { ...(await it.view()).record, effectiveAt: '2026-11-22T02:00:00.000Z', schedule };
}

const shown = (record: AgreementRecord, now: string) =>
  jobsFor(record, defaultPolicy, now).map(({ type, at, dueDate }) => `${type} ${dueDate ?? ''} ${at}`);

describe('what falls due', () => {
  test('three days before and on each day on which something is to be paid, and the day after the last', async () => {
    assert.deepEqual(shown(await effective(), '2026-11-22T02:00:00.000Z'), [
      'dueSoon 2027-01-31 2027-01-28T02:00:00.000Z',
      'dueToday 2027-01-31 2027-01-31T02:00:00.000Z',
      'dueSoon 2027-03-31 2027-03-28T02:00:00.000Z',
      'dueToday 2027-03-31 2027-03-31T02:00:00.000Z',
      'overdue 2027-03-31 2027-04-01T02:00:00.000Z',
    ]);
  });

  test('a reminder that is due now is still listed, one of the day before is not', async () => {
    const record = await effective();
    assert.ok(shown(record, '2027-01-28T02:00:00.001Z').some((line) => line.startsWith('dueSoon 2027-01-31')));
    assert.ok(!shown(record, '2027-01-29T02:00:00.000Z').some((line) => line.startsWith('dueSoon 2027-01-31')));
  });

  test('nothing of the time before both had signed', async () => {
    const record = { ...(await effective()), effectiveAt: '2027-01-30T02:00:00.000Z' };
    assert.ok(!shown(record, '2027-01-28T02:00:00.000Z').some((line) => line.startsWith('dueSoon 2027-01-31')));
  });

  test('a pending request lapses, however late it is looked at; a final record has nothing to wait for', async () => {
    const record = await effective();
    const change = {
      type: 'release',
      by: 'initiator',
      reason: 'x',
      requestedAt: '2026-11-22T02:00:00.000Z',
      lapsesAt: '2026-11-29T16:00:00.000Z',
    } as const;
    const pending: AgreementRecord = { ...record, state: 'effective.releasePending', change };
    assert.equal(shown(pending, '2030-01-01T00:00:00.000Z')[0], 'lapse  2026-11-29T16:00:00.000Z');
    assert.deepEqual(shown({ ...record, state: 'released' }, '2026-11-22T02:00:00.000Z'), []);
  });

  test('making the list again makes the same jobs', async () => {
    const record = await effective();
    assert.deepEqual(
      jobsFor(record, defaultPolicy, '2026-11-22T02:00:00.000Z'),
      jobsFor(record, defaultPolicy, '2026-11-22T02:00:00.000Z'),
    );
  });
});

describe('a reminder', () => {
  const job = (type: 'dueSoon' | 'dueToday' | 'overdue', at: string, record: AgreementRecord) =>
    ({ id: 'j', tenant: record.tenant, recordId: record.id, type, at, dueDate: '2027-03-31' }) as const;

  test('names the other person and the day', async () => {
    const record = await effective();
    const soon = reminderFor(
      record,
      job('dueSoon', '2027-03-28T02:00:00.000Z', record),
      'initiator',
      '2027-03-28T02:00:00.000Z',
    );
    assert.deepEqual([soon?.template, soon?.params, soon?.to], ['due.soon', ['李**', '将于3月31日'], 'initiator']);
    const past = reminderFor(
      record,
      job('overdue', '2027-04-01T02:00:00.000Z', record),
      'initiator',
      '2027-04-01T02:00:00.000Z',
    );
    assert.deepEqual(past?.params, ['李**', '1']);
  });

  test('is not sent when it is switched off, no longer in force, or untrue by the time it would arrive', async () => {
    const record = await effective();
    const today = job('dueToday', '2027-03-31T02:00:00.000Z', record);
    assert.ok(reminderFor(record, today, 'initiator', '2027-03-31T13:59:59.000Z'));
    assert.equal(reminderFor(record, today, 'initiator', '2027-03-31T14:00:00.000Z'), null);
    assert.equal(
      reminderFor({ ...record, reminders: { initiator: false, counterparty: true } }, today, 'initiator', today.at),
      null,
    );
    assert.equal(reminderFor({ ...record, state: 'settled' }, today, 'initiator', today.at), null);
    assert.equal(reminderFor(record, today, 'initiator', '2027-04-02T02:00:00.000Z'), null);
  });
});
