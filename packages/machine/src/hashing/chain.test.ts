import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { EventEnvelope } from '../model/event.ts';
import { situations } from '../testing/situations.harness.ts';
import { canonicalJson } from './canonical-json.ts';
import { eventHash, GENESIS, merkleLeaf, verifyChain, type ChainFault } from './chain.ts';

const log = situations.settled().log;

/** The log with one event changed by somebody who does not know what follows from it. */
const altered = (at: number, change: Partial<EventEnvelope>): EventEnvelope[] =>
  log.map((event, index) => (index === at ? ({ ...event, ...change } as EventEnvelope) : event));

/** The same by somebody who mends the event's own hash. */
const resealed = (at: number, change: Partial<EventEnvelope>): EventEnvelope[] =>
  altered(at, change).map((event, index) => (index === at ? { ...event, hash: eventHash(event) } : event));

test('a whole log, its beginnings and an empty one hold', () => {
  for (let length = 0; length <= log.length; length += 1) assert.equal(verifyChain(log.slice(0, length)), null);
});

/** What may be done to a log, and where it is found out. */
const faults: readonly [string, readonly EventEnvelope[], ChainFault][] = [
  [
    'a reason rewritten',
    altered(3, { data: { ...log[3]!.data, state: 'pending' } as never }),
    { seq: 4, fault: 'HASH' },
  ],
  ['an instant moved', altered(5, { at: '2026-11-22T02:00:00.001Z' }), { seq: 6, fault: 'HASH' }],
  ['an author exchanged', altered(7, { actor: { side: 'initiator' } }), { seq: 8, fault: 'HASH' }],
  ['a document hash taken away', altered(6, { documentHash: undefined }), { seq: 7, fault: 'HASH' }],
  ['a hash of its own', altered(2, { hash: 'f'.repeat(64) }), { seq: 3, fault: 'HASH' }],
  ['an event rewritten and sealed again', resealed(3, { at: '2026-11-22T03:00:00.000Z' }), { seq: 5, fault: 'PREV' }],
  ['another beginning', resealed(0, { prev: '1'.repeat(64) }), { seq: 1, fault: 'PREV' }],
  ['an event left out', log.toSpliced(4, 1), { seq: 5, fault: 'SEQ' }],
  ['the first one left out', log.slice(1), { seq: 1, fault: 'SEQ' }],
  ['an event twice', log.toSpliced(4, 0, log[4]!), { seq: 6, fault: 'SEQ' }],
  ['two exchanged', log.toSpliced(2, 2, log[3]!, log[2]!), { seq: 3, fault: 'SEQ' }],
  ['an event of another record', altered(4, { recordId: 'another' }), { seq: 5, fault: 'RECORD' }],
  ['an event of another tenant', resealed(4, { tenant: 'another' }), { seq: 5, fault: 'RECORD' }],
];

for (const [what, events, fault] of faults) {
  test(`${what} is found at ${fault.seq}: ${fault.fault}`, () => {
    assert.deepEqual(verifyChain(events), fault);
  });
}

test('a hash covers everything in the envelope but itself', () => {
  const event = log[6]!;
  const { hash, ...rest } = event;
  assert.equal(hash, createHash('sha256').update(canonicalJson(rest)).digest('hex'));
  for (const key of Object.keys(rest)) assert.notEqual(eventHash({ ...event, [key]: 'x' }), hash, key);
  assert.equal(eventHash({ ...event, hash: 'x' }), hash);
});

test('each event names the hash of the one before it, the first one sixty-four zeros', () => {
  assert.deepEqual(
    log.map(({ prev }) => prev),
    [GENESIS, ...log.slice(0, -1).map(({ hash }) => hash)],
  );
  assert.equal(GENESIS, '0'.repeat(64));
});

test('the leaf of an event is SHA-256 of a zero byte and the whole envelope', () => {
  const event = log[0]!;
  const bytes = Buffer.concat([Buffer.of(0), Buffer.from(canonicalJson(event))]);
  assert.equal(merkleLeaf(event), createHash('sha256').update(bytes).digest('hex'));
});
