import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lapseAt, pendingExpiresAt } from './pending-expiry.ts';

test('thirty days end with the thirtieth day after the day of sending', () => {
  const vectors: [string, string][] = [
    ['2026-11-22T02:00:00.000Z', '2026-12-22T16:00:00.000Z'],
    ['2026-11-22T10:00:00+08:00', '2026-12-22T16:00:00.000Z'],
    ['2026-11-21T16:00:00.000Z', '2026-12-22T16:00:00.000Z'],
    ['2026-11-22T15:59:59.999Z', '2026-12-22T16:00:00.000Z'],
    ['2026-11-22T16:00:00.000Z', '2026-12-23T16:00:00.000Z'],
    ['2028-01-30T02:00:00.000Z', '2028-02-29T16:00:00.000Z'],
  ];
  for (const [sentAt, expiresAt] of vectors) assert.equal(pendingExpiresAt(sentAt), expiresAt, sentAt);
});

test('the host may give other days, or a duration from the very instant', () => {
  const sentAt = '2026-11-22T02:00:00.500Z';
  assert.equal(pendingExpiresAt(sentAt, { days: 1 }), '2026-11-23T16:00:00.000Z');
  const vectors: [string, string][] = [
    ['PT720H', '2026-12-22T02:00:00.500Z'],
    ['P30D', '2026-12-22T02:00:00.500Z'],
    ['P1DT1H30M', '2026-11-23T03:30:00.500Z'],
    ['PT5M', '2026-11-22T02:05:00.500Z'],
  ];
  for (const [ttl, expiresAt] of vectors) assert.equal(pendingExpiresAt(sentAt, { days: 1, ttl }), expiresAt, ttl);
  assert.equal(pendingExpiresAt(sentAt, { days: 30, ttl: undefined }), '2026-12-22T16:00:00.000Z');
});

test('a request for a change lapses by the same counting', () => {
  assert.equal(lapseAt('2026-11-22T02:00:00.000Z', 7), '2026-11-29T16:00:00.000Z');
  assert.equal(lapseAt('2026-11-22T02:00:00.000Z', 0), '2026-11-22T16:00:00.000Z');
});

test('what is no duration, period or instant is a mistake of the program', () => {
  const sentAt = '2026-11-22T02:00:00.000Z';
  for (const ttl of ['', 'P', 'PT', 'P1DT', 'P1M', '720H', 'PT-1H', 'PT1.5H', 'P1Y']) {
    assert.throws(() => pendingExpiresAt(sentAt, { ttl }), RangeError, ttl);
  }
  assert.throws(() => lapseAt(sentAt, -1), RangeError);
  assert.throws(() => pendingExpiresAt('2026-11-22T02:00:00'), RangeError);
});
