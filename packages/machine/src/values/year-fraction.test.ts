import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anySpan } from './arbitraries.harness.ts';
import { addDays, addMonths } from './calendar-date.ts';
import { dayCounts, YEAR, yearFraction, type DayCount } from './year-fraction.ts';

test('months, days and whole years are exact parts of a year', () => {
  const vectors: [DayCount, string, string, number][] = [
    ['CN-MONTH', '2026-11-22', '2026-11-22', 0],
    ['CN-MONTH', '2026-11-22', '2027-02-20', (2 * YEAR) / 12 + (29 * YEAR) / 365],
    ['CN-MONTH', '2028-01-01', '2029-01-01', YEAR],
    ['ACT/365F', '2028-01-01', '2029-01-01', (366 * YEAR) / 365],
    ['ACT/360', '2026-01-01', '2026-12-27', YEAR],
    ['MIN', '2028-01-01', '2029-01-01', YEAR],
    ['MIN', '2027-02-01', '2027-03-01', (28 * YEAR) / 365],
  ];
  for (const [dayCount, from, to, units] of vectors) assert.equal(yearFraction(dayCount, from, to), units);
});

test('whole years by months cost whole years', () => {
  fc.assert(
    fc.property(anySpan(), fc.nat({ max: 20 }), ({ from }, years) =>
      assert.equal(yearFraction('CN-MONTH', from, addMonths(from, 12 * years)), years * YEAR),
    ),
  );
});

test('every day count grows from day to day', () => {
  fc.assert(
    fc.property(anySpan(), fc.constantFrom(...dayCounts), ({ from, to }, dayCount) => {
      const [before, after] = [yearFraction(dayCount, from, to), yearFraction(dayCount, from, addDays(to, 1))];
      assert.ok(Number.isInteger(before) && before >= 0 && after >= before);
    }),
  );
});

test('MIN never stands above either reading', () => {
  fc.assert(
    fc.property(anySpan(), ({ from, to }) => {
      const both = [yearFraction('CN-MONTH', from, to), yearFraction('ACT/365F', from, to)];
      assert.equal(yearFraction('MIN', from, to), Math.min(...both));
    }),
  );
});

test('a day before the anchor or a day count that does not exist is a mistake of the program', () => {
  for (const dayCount of dayCounts) assert.throws(() => yearFraction(dayCount, '2026-11-22', '2026-11-21'), RangeError);
  assert.throws(() => yearFraction('30/360' as DayCount, '2026-11-22', '2026-11-23'), /^RangeError: dayCount/);
});
