import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyDate } from './arbitraries.harness.ts';
import { addDays } from './calendar-date.ts';
import { instantOf, millisecondsOf } from './instant.ts';
import { shanghaiDate, startOfShanghaiDay } from './shanghai-day.ts';

test('the day in Shanghai begins at 16:00 UTC of the day before', () => {
  const vectors: [string, string][] = [
    ['2026-11-22T02:00:00.000Z', '2026-11-22'],
    ['2026-11-22T15:59:59.999Z', '2026-11-22'],
    ['2026-11-22T16:00:00.000Z', '2026-11-23'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2026-11-22T00:30:00+13:00', '2026-11-21'],
  ];
  for (const [instant, date] of vectors) assert.equal(shanghaiDate(instant), date);
  assert.equal(startOfShanghaiDay('2026-12-23'), '2026-12-22T16:00:00.000Z');
});

test('a day is that of its first and of its last millisecond', () => {
  fc.assert(
    fc.property(anyDate('1992-01-01', 70_000), (date) => {
      const end = millisecondsOf(startOfShanghaiDay(addDays(date, 1)));
      assert.equal(shanghaiDate(startOfShanghaiDay(date)), date);
      assert.equal(shanghaiDate(instantOf(end - 1)), date);
    }),
  );
});

test('the fixed offset agrees with the time-zone table', () => {
  const table = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
  const modern = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2100, 0, 1) });
  fc.assert(fc.property(modern, (value) => assert.equal(shanghaiDate(instantOf(value)), table.format(value))));
});
