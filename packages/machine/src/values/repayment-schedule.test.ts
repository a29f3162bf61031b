import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyPrincipal, anyRate, anySpan } from './arbitraries.harness.ts';
import { interest } from './interest.ts';
import { repaymentSchedule, type LoanTerms, type RepaymentMethod } from './repayment-schedule.ts';
import { dayCounts } from './year-fraction.ts';

const MONTHLY: [Omit<LoanTerms, 'method'>, [string, number][]][] = [
  [
    { principalFen: 1_000_000, rateBp: 1200, loanDate: '2027-01-31', repayDate: '2027-07-31' },
    [
      ['2027-02-28', 10_000],
      ['2027-03-31', 10_000],
      ['2027-04-30', 10_000],
      ['2027-05-31', 10_000],
      ['2027-06-30', 10_000],
      ['2027-07-31', 10_000],
    ],
  ],
  [
    { principalFen: 1_000_000, rateBp: 1200, loanDate: '2027-10-31', repayDate: '2028-04-30' },
    [
      ['2027-11-30', 10_000],
      ['2027-12-31', 10_000],
      ['2028-01-31', 10_000],
      ['2028-02-29', 10_000],
      ['2028-03-31', 10_000],
      ['2028-04-30', 10_000],
    ],
  ],
  [
    { principalFen: 1_000_000, rateBp: 1000, loanDate: '2026-12-15', repayDate: '2027-04-03' },
    [
      ['2027-01-15', 8333],
      ['2027-02-15', 8334],
      ['2027-03-15', 8333],
      ['2027-04-03', 5205],
    ],
  ],
  [
    { principalFen: 5_000_000, rateBp: 785, loanDate: '2027-08-30', repayDate: '2028-03-30' },
    [
      ['2027-09-30', 32_708],
      ['2027-10-30', 32_709],
      ['2027-11-30', 32_708],
      ['2027-12-30', 32_708],
      ['2028-01-30', 32_709],
      ['2028-02-29', 32_708],
      ['2028-03-30', 32_708],
    ],
  ],
  [
    { principalFen: 1_000_000, rateBp: 0, loanDate: '2026-11-22', repayDate: '2026-12-23' },
    [
      ['2026-12-22', 0],
      ['2026-12-23', 0],
    ],
  ],
];

for (const [terms, payments] of MONTHLY) {
  test(`monthly interest from ${terms.loanDate} to ${terms.repayDate} at ${terms.rateBp} bp`, () => {
    const expected = payments.map(([dueDate, interestFen]) => ({
      dueDate,
      interestFen,
      principalFen: dueDate === terms.repayDate ? terms.principalFen : 0,
    }));
    assert.deepEqual(repaymentSchedule({ ...terms, method: 'monthly' }), expected);
  });
}

test('a bullet loan is one payment of everything', () => {
  const terms = { principalFen: 1_000_000, rateBp: 1200, loanDate: '2027-01-31', repayDate: '2027-07-31' } as const;
  assert.deepEqual(repaymentSchedule({ ...terms, method: 'bullet' }), [
    { dueDate: '2027-07-31', interestFen: 60_000, principalFen: 1_000_000 },
  ]);
});

test('a monthly loan within its first month is one payment', () => {
  const terms = { principalFen: 1_000_000, rateBp: 1200, loanDate: '2027-01-31' } as const;
  for (const repayDate of ['2027-02-01', '2027-02-28']) {
    assert.deepEqual(
      repaymentSchedule({ ...terms, repayDate, method: 'monthly' }).map((row) => row.dueDate),
      [repayDate],
    );
  }
});

test('a repayment date that is not later, or an unknown method, is a mistake of the program', () => {
  const terms = {
    principalFen: 1,
    rateBp: 1,
    loanDate: '2027-01-31',
    repayDate: '2027-02-28',
    method: 'bullet',
  } as const;
  for (const repayDate of ['2027-01-31', '2027-01-30'])
    assert.throws(() => repaymentSchedule({ ...terms, repayDate }), RangeError);
  assert.throws(() => repaymentSchedule({ ...terms, method: 'annuity' as RepaymentMethod }), /^RangeError: method/);
});

test('the parts sum to the principal and to the interest of the whole term, in order of days', () => {
  const loans = fc.tuple(anyPrincipal, anyRate, anySpan(800, 1), fc.constantFrom(...dayCounts), fc.boolean());
  fc.assert(
    fc.property(loans, ([principalFen, rateBp, { from, to }, dayCount, monthly]) => {
      const method = monthly ? 'monthly' : 'bullet';
      const schedule = repaymentSchedule({ principalFen, rateBp, loanDate: from, repayDate: to, method, dayCount });
      const sum = (key: 'interestFen' | 'principalFen') => schedule.reduce((total, row) => total + row[key], 0);
      assert.equal(sum('interestFen'), interest({ principalFen, rateBp, from, to, dayCount }));
      assert.equal(sum('principalFen'), principalFen);
      assert.ok(schedule.every((row) => row.interestFen >= 0 && Number.isInteger(row.interestFen)));
      const days = schedule.map((row) => row.dueDate);
      assert.deepEqual(days, [...new Set(days)].sort());
      assert.equal(days.at(-1), to);
    }),
  );
});
