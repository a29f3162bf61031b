import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { instantOf, millisecondsOf } from './instant.ts';

test('an instant is read with its zone', () => {
  const vectors: [string, string][] = [
    ['2026-11-22T02:00:00.000Z', '2026-11-22T02:00:00.000Z'],
    ['2026-11-22T02:00:00Z', '2026-11-22T02:00:00.000Z'],
    ['2026-11-22T10:00:00+08:00', '2026-11-22T02:00:00.000Z'],
    ['2026-11-21T18:00:00.5-08:00', '2026-11-22T02:00:00.500Z'],
    ['2026-11-22T02:00:00.123456789Z', '2026-11-22T02:00:00.123Z'],
    ['1969-12-31T23:59:59.999Z', '1969-12-31T23:59:59.999Z'],
  ];
  for (const [text, expected] of vectors) assert.equal(instantOf(millisecondsOf(text)), expected);
});

test('a moment without zone, or one that never was, is refused', () => {
  const vectors = [
    '',
    '2026-11-22',
    '2026-11-22T02:00:00',
    '2026-11-22 02:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-11-22T24:00:00Z',
    '2026-11-22T02:60:00Z',
    '2026-11-22T02:00:60Z',
    '2026-13-01T00:00:00Z',
    '2026-11-22T02:00:00+8',
    'now',
  ];
  for (const text of vectors) assert.throws(() => millisecondsOf(text), RangeError, text);
  assert.throws(() => instantOf(Number.NaN), RangeError);
  assert.throws(() => instantOf(1e15), RangeError);
});

test('it agrees with the platform on every instant of the years 0000–9999', () => {
  const milliseconds = fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 });
  fc.assert(
    fc.property(milliseconds, (value) => {
      assert.equal(instantOf(value), new Date(value).toISOString());
      assert.equal(millisecondsOf(instantOf(value)), value);
    }),
  );
});
