import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Command } from '../model/command.ts';
import type { EventEnvelope } from '../model/event.ts';
import type { Who } from '../testing/life.harness.ts';
import { claim, details, sign, terms } from '../testing/sample-commands.harness.ts';
import { li, wang } from '../testing/sample-people.harness.ts';
import { situations } from '../testing/situations.harness.ts';
import { apply, replay } from './apply.ts';

test('events that change nothing a person could be agreeing to leave the revision; every event has its own place', () => {
  const life = situations['draft, ready to invite']();
  const story: readonly [Who, () => Command, boolean][] = [
    ['initiator', () => ({ type: 'counterparty.invite' }), true],
    ['counterparty', () => claim(life), false],
    ['counterparty', () => details(li), true],
    ['initiator', () => ({ type: 'record.edit' }), true],
    ['initiator', () => terms(), true],
    ['initiator', () => sign, true],
    ['initiator', () => ({ type: 'counterparty.remind' }), false],
    ['initiator', () => ({ type: 'reminder.set', on: false }), false],
    ['counterparty', () => sign, true],
    ['counterparty', () => ({ type: 'reminder.set', on: false }), false],
    ['counterparty', () => ({ type: 'release.request', reason: '已经还清' }), true],
    ['initiator', () => ({ type: 'release.refuse' }), true],
  ];
  for (const [who, command, bumps] of story) {
    const { seq, revision } = life.present;
    life.must(who, command());
    assert.deepEqual([life.present.seq, life.present.revision], [seq + 1, revision + (bumps ? 1 : 0)], command().type);
  }
});

test('a reminder between the proof and the signature does not void the proof', () => {
  const life = situations['pending, somebody joined']();
  const ticket = life.ticket('counterparty', 'signature.sign');
  life.must('initiator', { type: 'counterparty.remind' }).must('initiator', { type: 'reminder.set', on: false });
  assert.equal(life.ask('counterparty', sign, { ticket }).refusal, undefined);
});

test('a log folds by what its events say, whatever today’s law would have said', () => {
  const { log } = situations['pending, somebody joined']();
  const last = log.at(-1);
  assert.ok(last?.type === 'signed');
  const otherwise = { ...last, machine: '0', data: { ...last.data, state: 'effective.signed' } } as EventEnvelope;
  assert.equal(replay([...log.slice(0, -1), otherwise]).state, 'effective.signed');
});

test('folding changes neither the record nor the event that it is given', () => {
  const { log } = situations.settled();
  const frozen = JSON.parse(JSON.stringify(log), (_, value: unknown) =>
    typeof value === 'object' ? Object.freeze(value) : value,
  ) as EventEnvelope[];
  let record = null;
  for (const event of frozen) record = Object.freeze(apply(record, event));
  assert.deepEqual(record, replay(log));
});

test('a record keeps its kind and the version of the template that it began with', () => {
  const { log } = situations['draft, ready to invite']();
  const record = replay(log.map((event) => ({ ...event, kind: 'iou@2025-01' }) as EventEnvelope));
  assert.deepEqual([record.kind, record.templateVersion], ['iou', '2025-01']);
});

test('times are those of the events', () => {
  const life = situations['draft']();
  const { createdAt } = life.present;
  life.later(60_000).must('initiator', details(wang));
  assert.deepEqual([life.present.createdAt, life.present.updatedAt], [createdAt, life.now]);
  assert.equal(life.present.parties.initiator.details?.providedAt, life.now);
});

test('no events tell of no record, and a log begins with its making', () => {
  assert.throws(() => replay([]), RangeError);
  assert.throws(() => replay(situations.settled().log.slice(1)), /^TypeError: apply: a log begins with recordCreated/);
});
