import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rateCapBp } from './rate-cap.ts';

test('the cap is four times the LPR, and never over the product’s own', () => {
  const vectors = [
    [385, 1200],
    [310, 1200],
    [300, 1200],
    [290, 1160],
    [0, 0],
  ];
  for (const [bp, cap] of vectors) assert.equal(rateCapBp([{ from: '2025-05-20', bp: bp! }], '2026-11-22'), cap);
});

test('without the product’s cap the law alone decides', () => {
  const vectors = [
    [385, 1540],
    [310, 1240],
    [300, 1200],
    [290, 1160],
  ];
  for (const [bp, cap] of vectors) assert.equal(rateCapBp([{ from: '2025-05-20', bp: bp! }], '2026-11-22', 3600), cap);
});

test('the row of the loan’s day governs, whatever the order of the table', () => {
  const table = [
    { from: '2026-10-20', bp: 280 },
    { from: '2024-10-21', bp: 310 },
    { from: '2026-06-20', bp: 290 },
  ];
  const vectors: [string, number | undefined][] = [
    ['2024-10-20', undefined],
    ['2024-10-21', 1200],
    ['2026-06-19', 1200],
    ['2026-06-20', 1160],
    ['2026-10-19', 1160],
    ['2026-10-20', 1120],
    ['2030-01-01', 1120],
  ];
  for (const [date, cap] of vectors) {
    assert.equal(rateCapBp(table, date), cap, date);
    assert.equal(rateCapBp(table.toReversed(), date), cap, date);
  }
});

test('of two rows of one day the later in the table corrects the earlier', () => {
  assert.equal(
    rateCapBp(
      [
        { from: '2026-06-20', bp: 300 },
        { from: '2026-06-20', bp: 290 },
      ],
      '2026-06-20',
    ),
    1160,
  );
});

test('an empty table gives no cap', () => assert.equal(rateCapBp([], '2026-11-22'), undefined));

test('a table with no rate or no date in it is a mistake of the host', () => {
  assert.throws(() => rateCapBp([{ from: '2026-06-20', bp: 2.9 }], '2026-11-22'), RangeError);
  assert.throws(() => rateCapBp([{ from: '2026-6-20', bp: 290 }], '2026-11-22'), RangeError);
  assert.throws(() => rateCapBp([{ from: '2026-06-20', bp: 290 }], 'today'), RangeError);
});
