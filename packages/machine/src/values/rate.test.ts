import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatPercent, parsePercent } from './rate.ts';

test('percents are read into basis points', () => {
  const vectors: [string, number][] = [
    ['0', 0],
    ['0.01', 1],
    ['4.35', 435],
    ['7.8', 780],
    ['12', 1200],
    ['12.01', 1201],
    ['１２．０', 1200],
    [' 8 ', 800],
    ['1000', 100_000],
  ];
  for (const [text, value] of vectors) assert.deepEqual(parsePercent(text), { ok: true, value }, text);
});

test('what is no rate is refused', () => {
  for (const text of ['-1', '1.234', '4,35', '1.', '.5', '012', '1e1', '十二', 'abc']) {
    assert.deepEqual(parsePercent(text), { ok: false, issue: { code: 'RATE_FORMAT' } }, text);
  }
  assert.deepEqual(parsePercent(' '), { ok: false, issue: { code: 'REQUIRED' } });
});

test('basis points are written with no more decimals than needed', () => {
  const vectors: [number, string][] = [
    [0, '0'],
    [1, '0.01'],
    [10, '0.1'],
    [435, '4.35'],
    [450, '4.5'],
    [1000, '10'],
    [1200, '12'],
  ];
  for (const [bp, text] of vectors) assert.equal(formatPercent(bp), text);
  for (const bp of [-1, 0.5]) assert.throws(() => formatPercent(bp), RangeError);
});

test('what is written reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (bp) =>
      assert.deepEqual(parsePercent(formatPercent(bp)), { ok: true, value: bp }),
    ),
  );
});
