import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths } from '../../values/index.ts';
import { rentFor, schedule } from './rent-schedule.ts';

const base = { startDate: '2026-12-10', endDate: '2027-12-09', rentFen: 350_000, cycle: 'monthly', payDay: 5 };
const rowsOf = (change: Record<string, unknown>): string[] =>
  schedule({ ...base, ...change }).map(
    ({ dueDate, from, to, rentFen }) => `${dueDate} ${String(from)}–${String(to)} ${String(rentFen)}`,
  );

const vectors: readonly (readonly [string, Record<string, unknown>, readonly string[]])[] = [
  [
    'the day stands in the month in which the period begins; the first is not before the lease',
    { endDate: '2027-03-09' },
    [
      '2026-12-10 2026-12-10–2027-01-09 350000',
      '2027-01-05 2027-01-10–2027-02-09 350000',
      '2027-02-05 2027-02-10–2027-03-09 350000',
    ],
  ],
  [
    'months that begin on the 31st end before the last day of a shorter one, and come back to the 31st',
    { startDate: '2027-01-31', endDate: '2027-04-29', payDay: 31 },
    [
      '2027-01-31 2027-01-31–2027-02-27 350000',
      '2027-02-28 2027-02-28–2027-03-30 350000',
      '2027-03-31 2027-03-31–2027-04-29 350000',
    ],
  ],
  [
    'in a leap year February is a day longer and costs the same',
    { startDate: '2028-01-31', endDate: '2028-03-30', payDay: 30 },
    ['2028-01-31 2028-01-31–2028-02-28 350000', '2028-02-29 2028-02-29–2028-03-30 350000'],
  ],
  [
    'from the 29th of February, a year of months ends on the 28th',
    { startDate: '2028-02-29', endDate: '2029-02-27', cycle: 'yearly', payDay: 29 },
    ['2028-02-29 2028-02-29–2029-02-27 4200000'],
  ],
  [
    'a quarter that is broken off costs its whole months and a 365th of the year for each further day',
    { endDate: '2027-05-01', cycle: 'quarterly' },
    // 22 days from the 10th of April: 350,000 × 12 × 22 / 365 = 253,150.68…
    ['2026-12-10 2026-12-10–2027-03-09 1050000', '2027-03-05 2027-03-10–2027-05-01 603151'],
  ],
  [
    'no rent falls due after the lease has ended',
    { endDate: '2027-01-14', payDay: 20 },
    ['2026-12-20 2026-12-10–2027-01-09 350000', '2027-01-14 2027-01-10–2027-01-14 57534'],
  ],
  [
    'half a year at a time',
    { cycle: 'halfYearly' },
    ['2026-12-10 2026-12-10–2027-06-09 2100000', '2027-06-05 2027-06-10–2027-12-09 2100000'],
  ],
  ['two days', { startDate: '2026-12-10', endDate: '2026-12-11' }, ['2026-12-10 2026-12-10–2026-12-11 23014']],
];

for (const [name, change, rows] of vectors) {
  test(`rent: ${name}`, () => {
    assert.deepEqual(rowsOf(change), rows);
  });
}

test('rent: twenty years by the month are 240 rents', () => {
  const rows = schedule({ ...base, endDate: '2046-12-09' });
  assert.equal(rows.length, 240);
  assert.equal(
    rows.reduce((sum, row) => sum + Number(row['rentFen']), 0),
    240 * 350_000,
  );
});

test('rent: nothing is counted from terms that do not tell', () => {
  for (const change of [
    { rentFen: -1 },
    { payDay: 0 },
    { payDay: 32 },
    { cycle: 'weekly' },
    { endDate: '2026-12-10' },
    { endDate: '2099-01-01' },
    { startDate: 'x' },
  ])
    assert.deepEqual(schedule({ ...base, ...change }), []);
});

test('rent: periods follow one another over the whole lease, and days never cost as much as a month', () => {
  const start = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2026-01-01', days));
  const cycle = fc.constantFrom('monthly', 'quarterly', 'halfYearly', 'yearly');
  fc.assert(
    fc.property(
      start,
      fc.integer({ min: 1, max: 800 }),
      cycle,
      fc.integer({ min: 1, max: 31 }),
      (startDate, days, each, payDay) => {
        const endDate = addDays(startDate, days);
        const rows = schedule({ ...base, startDate, endDate, cycle: each, payDay });
        assert.equal(rows[0]?.['from'], startDate);
        assert.equal(rows.at(-1)?.['to'], endDate);
        rows.slice(1).forEach((row, i) => assert.equal(row['from'], addDays(String(rows[i]?.['to']), 1)));
        rows.slice(1).forEach((row, i) => assert.ok(row.dueDate >= String(rows[i]?.dueDate)));
        const last = rentFor({ startDate, rentFen: 350_000 }, 0, addDays(addMonths(startDate, 1), -2));
        assert.ok(last > 0 && last < 350_000);
      },
    ),
    { numRuns: 60 },
  );
});
