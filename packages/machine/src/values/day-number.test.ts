import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOfDayNumber, dayNumber, daysInMonth } from './day-number.ts';

test('every day of four centuries has the number that the UTC calendar gives it, and comes back from it', () => {
  const first = Date.UTC(1899, 11, 31) / 86_400_000;
  const last = Date.UTC(2300, 0, 1) / 86_400_000;
  for (let number = first; number <= last; number += 1) {
    const utc = new Date(number * 86_400_000);
    const date = { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
    assert.deepEqual(dateOfDayNumber(number), date);
    assert.equal(dayNumber(date.year, date.month, date.day), number);
  }
});

test('February has 29 days in leap years only', () => {
  const vectors = [
    [1900, 28],
    [2000, 29],
    [2024, 29],
    [2026, 28],
    [2100, 28],
    [2200, 28],
  ];
  for (const [year, days] of vectors) assert.equal(daysInMonth(year!, 2), days);
  assert.deepEqual(
    [1, 3, 4, 12].map((month) => daysInMonth(2026, month)),
    [31, 31, 30, 31],
  );
});
