import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOverdue, limitOf } from '../lifecycle/facts.ts';
import { iou } from '../kinds/iou/index.ts';
import { commandTypes } from '../model/command-types.ts';
import type { Command } from '../model/command.ts';
import type { EventType } from '../model/event.ts';
import type { State } from '../model/state.ts';
import type { Life, Who } from '../testing/life.harness.ts';
import { ask, commandOf, sign, type Row } from '../testing/sample-commands.harness.ts';
import { situations, type Situation } from '../testing/situations.harness.ts';
import { instantOf, millisecondsOf } from '../values/index.ts';
import { lapse } from './decide.ts';

/** What ends by itself: the instant at which it does, and what the clock makes of it. */
const lapsing: readonly [Situation, string, Command['type'], EventType, State][] = [
  [
    'awaitingCounterparty, nobody came',
    '2026-12-22T16:00:00.000Z',
    'invitation.withdraw',
    'invitationWithdrawn',
    'draft',
  ],
  [
    'awaitingCounterparty, somebody joined',
    '2026-12-22T16:00:00.000Z',
    'invitation.withdraw',
    'invitationWithdrawn',
    'draft',
  ],
  ['pending, nobody came', '2026-12-22T16:00:00.000Z', 'record.expire', 'expired', 'expired'],
  ['pending, somebody joined', '2026-12-22T16:00:00.000Z', 'record.expire', 'expired', 'expired'],
  [
    'effective.releasePending, initiator asked',
    '2026-11-29T16:00:00.000Z',
    'change.lapse',
    'releaseLapsed',
    'effective.signed',
  ],
  [
    'effective.releasePending, counterparty asked',
    '2026-11-29T16:00:00.000Z',
    'change.lapse',
    'releaseLapsed',
    'effective.signed',
  ],
  [
    'effective.settlementPending, initiator asked',
    '2026-11-29T16:00:00.000Z',
    'change.lapse',
    'settlementLapsed',
    'effective.signed',
  ],
  [
    'effective.settlementPending, counterparty asked',
    '2026-11-29T16:00:00.000Z',
    'change.lapse',
    'settlementLapsed',
    'effective.signed',
  ],
];

const everybody: readonly Who[] = ['initiator', 'counterparty', 'stranger', 'system'];
const rows: readonly Row[] = [...commandTypes, 'terms.save partial', 'details.provide other'];
const oneMillisecondBefore = (instant: string): string => instantOf(millisecondsOf(instant) - 1);
const commandOfClock = (type: Command['type']): Command => ({ type }) as Command;

for (const [situation, limit, command, event, state] of lapsing) {
  const base = situations[situation]();
  const lapsed = (): Life => base.fork().at(limit);

  test(`${situation}: one millisecond before its limit nothing has ended, and the clock may not end it`, () => {
    const life = base.fork().at(oneMillisecondBefore(limit));
    assert.equal(limitOf(life.present), limit);
    assert.equal(isOverdue(life.present, life.now), false);
    assert.equal(lapse(iou, life.present, life.context('system', commandOfClock(command))), null);
    const { events, refusal } = life.ask('system', commandOfClock(command));
    assert.deepEqual([events, refusal?.code], [[], 'NOT_ALLOWED_IN_STATE']);
  });

  test(`${situation}: at the very instant the clock ends it`, () => {
    const life = lapsed();
    const { events, refusal } = life.give('system', commandOfClock(command));
    assert.equal(refusal, undefined);
    assert.deepEqual(
      events.map(({ type, data, actor }) => [type, data.state, actor]),
      [[event, state, { side: 'system' }]],
    );
    assert.equal(isOverdue(life.present, life.now), false);
    const again = life.ask('system', commandOfClock(command));
    assert.deepEqual([again.events, again.refusal?.code], [[], 'NOT_ALLOWED_IN_STATE']);
  });

  test(`${situation}: whoever comes late finds it ended first, and is then told what the law says of that`, () => {
    for (const who of everybody) {
      for (const row of rows) {
        const [late, ended] = [lapsed(), lapsed()];
        const given = commandOf(row, who, late);
        const first = ended.give('system', commandOfClock(command));
        // A proof of identity was for the record before it ended.
        const proof = late.context(who, given).ticket;
        const more = proof ? { ticket: proof } : {};
        const { events, refusal, record } = late.give(who, given, more);
        assert.deepEqual(events[0]?.type, event, `${row} by ${who}`);
        if (who === 'system' && ['record.expire', 'change.lapse', 'invitation.withdraw'].includes(row)) continue;
        const then = ended.give(who, given, more);
        assert.deepEqual(
          [events.map(({ type }) => type), refusal?.code, record?.state],
          [[...first.events, ...then.events].map(({ type }) => type), then.refusal?.code, then.record?.state],
          `${row} by ${who}`,
        );
      }
    }
  });
}

test('a late signature appends `expired` and is refused with the record as it stands', () => {
  const life = situations['pending, somebody joined']();
  life.at(life.present.expiresAt ?? '');
  const { events, refusal, record } = life.give('counterparty', sign);
  assert.deepEqual(
    events.map(({ type }) => type),
    ['expired'],
  );
  assert.equal(refusal?.code, 'EXPIRED');
  assert.equal(refusal?.record, record);
  assert.deepEqual([record?.state, record?.ending], ['expired', { at: life.now, by: 'system' }]);
  assert.equal(record?.parties.counterparty.signature, undefined);
});

test('a signature in the last millisecond is in time', () => {
  const life = situations['pending, somebody joined']();
  life.at(oneMillisecondBefore(life.present.expiresAt ?? '')).must('counterparty', sign);
  assert.equal(life.present.state, 'effective.signed');
});

test('a release that lapsed leaves the record signed, and another can be asked for at once', () => {
  const life = situations['effective.releasePending, counterparty asked']();
  life.at(life.present.change?.lapsesAt ?? '').must('system', { type: 'change.lapse' });
  assert.equal(life.present.change, undefined);
  assert.deepEqual(life.present.lastChange, { type: 'release', outcome: 'lapsed', by: 'system', at: life.now });
  life.must('counterparty', ask('settlement.request'));
  assert.deepEqual([life.present.state, life.present.lastChange], ['effective.settlementPending', undefined]);
});

test('an invitation that lapsed binds nobody any more and tells the initiator so', () => {
  const life = situations['awaitingCounterparty, somebody joined']();
  life.at(life.present.invitation?.expiresAt ?? '').must('system', { type: 'invitation.withdraw' });
  assert.deepEqual(life.present.parties.counterparty, { role: 'lender' });
  assert.deepEqual([life.present.invitation, life.present.lastInvitation], [undefined, 'lapsed']);
});

test('a tenant that prefers hours to days gets hours', () => {
  const life = situations['awaitingInitiatorSignature, somebody joined']();
  life.policy = { ...life.policy, pendingTtl: 'PT720H' };
  life.must('initiator', sign);
  assert.equal(life.present.expiresAt, '2026-12-22T02:00:00.000Z');
});
