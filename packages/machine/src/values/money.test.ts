import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatYuan, parseYuan } from './money.ts';

test('yuan are read into fen', () => {
  const vectors: [string, number][] = [
    ['0', 0],
    ['0.01', 1],
    ['0.1', 10],
    ['1', 100],
    ['10000', 1_000_000],
    ['10,000.00', 1_000_000],
    ['１００，０００．０１', 10_000_001],
    [' 1 234.5 ', 123_450],
    ['4.35', 435],
    ['1.15', 115],
    ['999999999999.99', 99_999_999_999_999],
  ];
  for (const [text, value] of vectors) assert.deepEqual(parseYuan(text), { ok: true, value }, text);
});

test('what is no amount is refused', () => {
  const vectors = [
    '-1',
    '+1',
    '1.234',
    '1.',
    '.5',
    '01',
    '1e3',
    '0x10',
    '1.2.3',
    '壹',
    'NaN',
    '¥1',
    '1000000000000',
    '--',
  ];
  for (const text of vectors) assert.deepEqual(parseYuan(text), { ok: false, issue: { code: 'AMOUNT_FORMAT' } }, text);
  for (const text of ['', ' ', ',']) assert.deepEqual(parseYuan(text), { ok: false, issue: { code: 'REQUIRED' } });
});

test('fen are written as yuan', () => {
  const vectors: [number, string][] = [
    [0, '0.00'],
    [1, '0.01'],
    [50, '0.50'],
    [100, '1.00'],
    [99_999, '999.99'],
    [100_000, '1,000.00'],
    [1_000_000, '10,000.00'],
    [123_456_789, '1,234,567.89'],
  ];
  for (const [fen, text] of vectors) assert.equal(formatYuan(fen), text);
  for (const fen of [-1, 0.5, Number.NaN]) assert.throws(() => formatYuan(fen), RangeError);
});

test('what is written reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (fen) =>
      assert.deepEqual(parseYuan(formatYuan(fen)), { ok: true, value: fen }),
    ),
  );
});
