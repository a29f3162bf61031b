import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyDate, anySpan } from './arbitraries.harness.ts';
import { addDays, addMonths, compareDates, daysBetween, parseDate, wholeMonthsBetween } from './calendar-date.ts';

const anyDay = anyDate('1900-01-01', 109_937);

test('a real day from 1900 to 2200 is a date', () => {
  for (const date of ['1900-01-01', '2000-02-29', '2026-11-22', '2028-02-29', '2200-12-31']) {
    assert.deepEqual(parseDate(date), { ok: true, value: date });
  }
  assert.deepEqual(parseDate(' 2026-11-22 '), { ok: true, value: '2026-11-22' });
});

test('nothing else is', () => {
  const vectors = [
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '1899-12-31',
    '2201-01-01',
    '2026-1-1',
    '20261122',
    '2026/11/22',
    '2026-11-22T00:00:00Z',
    '02026-11-22',
    '二〇二六',
    '-2026-11-22',
  ];
  for (const text of vectors) assert.deepEqual(parseDate(text), { ok: false, issue: { code: 'DATE_INVALID' } }, text);
  assert.deepEqual(parseDate(' '), { ok: false, issue: { code: 'REQUIRED' } });
});

test('days are added across months, years and leap days', () => {
  const vectors: [string, number, string][] = [
    ['2026-11-22', -60, '2026-09-23'],
    ['2026-11-22', 30, '2026-12-22'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-11-22', 0, '2026-11-22'],
  ];
  for (const [date, days, expected] of vectors) assert.equal(addDays(date, days), expected);
});

test('months are added from the original day and clipped to the month', () => {
  const vectors: [string, number, string][] = [
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-01-31', 2, '2027-03-31'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 24, '2030-02-28'],
    ['2026-11-22', 24, '2028-11-22'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-01-15', -1, '2026-12-15'],
    ['2026-12-15', 1, '2027-01-15'],
  ];
  for (const [date, months, expected] of vectors) assert.equal(addMonths(date, months), expected);
});

test('whole months are those that addMonths can reach', () => {
  const vectors: [string, string, number][] = [
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-12-21', 0],
    ['2026-11-22', '2026-12-22', 1],
    ['2026-11-22', '2027-02-20', 2],
    ['2026-08-31', '2027-02-28', 6],
    ['2027-08-30', '2028-02-28', 5],
    ['2027-08-30', '2028-02-29', 6],
    ['2027-01-31', '2027-04-29', 2],
    ['2028-02-29', '2029-02-28', 12],
  ];
  for (const [from, to, months] of vectors) assert.equal(wholeMonthsBetween(from, to), months, `${from} ${to}`);
});

test('a program that passes no date, or asks past the calendar, is told so without the text', () => {
  assert.throws(() => addDays('1990-02-30', 1), { name: 'RangeError', message: /^(?!.*1990)/ });
  assert.throws(() => compareDates('', '2026-11-22'), RangeError);
  assert.throws(() => addDays('2200-12-31', 1), RangeError);
  assert.throws(() => addDays('1900-01-01', -1), RangeError);
  assert.throws(() => addMonths('2200-12-01', 1), RangeError);
  assert.throws(() => addMonths('1900-01-31', -1), RangeError);
  assert.throws(() => addDays('2026-11-22', 0.5), RangeError);
  assert.throws(() => addMonths('2026-11-22', Number.NaN), RangeError);
  assert.throws(() => wholeMonthsBetween('2026-11-22', '2026-11-21'), RangeError);
});

test('daysBetween undoes addDays', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      assert.equal(addDays(a, daysBetween(a, b)), b);
      assert.equal(daysBetween(a, b), -daysBetween(b, a) + 0);
    }),
  );
});

test('the order of dates is the order of their texts', () => {
  fc.assert(fc.property(anyDay, anyDay, (a, b) => assert.equal(compareDates(a, b), a < b ? -1 : a > b ? 1 : 0)));
});

test('wholeMonthsBetween is the last month that addMonths does not carry past the day', () => {
  fc.assert(
    fc.property(anySpan(4000), ({ from, to }) => {
      const months = wholeMonthsBetween(from, to);
      assert.ok(addMonths(from, months) <= to && addMonths(from, months + 1) > to);
    }),
  );
});

test('months there and back is the same day where no month clips it', () => {
  fc.assert(
    fc.property(anyDate('2000-01-01', 20_000), fc.integer({ min: -600, max: 600 }), (date, months) => {
      fc.pre(Number(date.slice(8)) <= 28);
      assert.equal(addMonths(addMonths(date, months), -months), date);
      assert.equal(wholeMonthsBetween(...sorted(date, addMonths(date, months))), Math.abs(months));
    }),
  );
});

const sorted = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);
