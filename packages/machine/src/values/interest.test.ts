import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyPrincipal, anyRate, anySpan } from './arbitraries.harness.ts';
import { addDays } from './calendar-date.ts';
import { interest, interestExact, overdueInterest, roundHalfUp, type InterestInput } from './interest.ts';
import { dayCounts, YEAR, yearFraction } from './year-fraction.ts';

const WORKED: [number, number, string, string, number, number, number][] = [
  [1_000_000, 1200, '2026-01-01', '2027-01-01', 120_000, 120_000, 121_667],
  [1_000_000, 1200, '2028-01-01', '2029-01-01', 120_000, 120_329, 122_000],
  [10_000_000, 1200, '2026-11-22', '2028-11-22', 2_400_000, 2_403_288, 2_436_667],
  [500_000, 600, '2026-11-22', '2027-02-20', 7384, 7397, 7500],
  [3_000_000, 435, '2026-12-15', '2027-06-15', 65_250, 65_071, 65_975],
  [123_456, 785, '2026-10-01', '2027-01-17', 2848, 2868, 2907],
  [888_888, 999, '2026-08-31', '2027-02-28', 44_400, 44_035, 44_647],
  [1_000_000, 0, '2026-11-22', '2028-11-22', 0, 0, 0],
  [100, 1200, '2026-11-22', '2026-11-23', 0, 0, 0],
  [1_000_000, 1200, '2027-03-01', '2028-03-01', 120_000, 120_329, 122_000],
];

for (const [principalFen, rateBp, from, to, byMonth, act365, act360] of WORKED) {
  test(`${principalFen} fen at ${rateBp} bp from ${from} to ${to} cost ${byMonth}, ${act365} or ${act360} fen`, () => {
    const loan = { principalFen, rateBp, from, to };
    assert.equal(interest(loan), byMonth);
    assert.equal(interest({ ...loan, dayCount: 'CN-MONTH' }), byMonth);
    assert.equal(interest({ ...loan, dayCount: 'ACT/365F' }), act365);
    assert.equal(interest({ ...loan, dayCount: 'ACT/360' }), act360);
    assert.equal(interest({ ...loan, dayCount: 'MIN' }), Math.min(byMonth, act365));
  });
}

test('a part paid early leaves interest on what is left, in either order of payment', () => {
  const [rateBp, from, paid, to] = [800, '2026-12-01', '2027-04-15', '2027-12-01'];
  const first = interest({ principalFen: 5_000_000, rateBp, from, to: paid });
  assert.equal(first, 148_676);
  const left = 5_000_000 - (2_000_000 - first);
  assert.equal(left, 3_148_676);
  const last = interest({ principalFen: left, rateBp, from: paid, to, anchor: from });
  assert.equal(last, 158_268);
  assert.equal(left + last, 3_306_944);

  const before = interestExact({ principalFen: 5_000_000, rateBp, from, to: paid });
  const after = interestExact({ principalFen: 3_000_000, rateBp, from: paid, to, anchor: from });
  const total = roundHalfUp({ ...before, numerator: before.numerator + after.numerator });
  assert.equal(total, 299_470);
  assert.equal(3_000_000 + total, 3_299_470);
});

test('full repayment after nine months and nine days costs the time that passed', () => {
  assert.equal(interest({ principalFen: 5_000_000, rateBp: 800, from: '2026-12-01', to: '2027-09-10' }), 309_863);
});

test('late payment costs daily interest from the day after the due date, and nothing before', () => {
  const due = { unpaidPrincipalFen: 1_000_000, dueDate: '2027-01-01' };
  assert.equal(overdueInterest({ ...due, rateBp: 1200, onDate: '2027-02-15' }), 14_795);
  assert.equal(overdueInterest({ ...due, rateBp: 300, onDate: '2027-02-15' }), 3699);
  assert.equal(overdueInterest({ ...due, rateBp: 1200, onDate: '2027-01-02' }), 329);
  assert.equal(overdueInterest({ ...due, rateBp: 1200, onDate: '2027-01-01' }), 0);
  assert.equal(overdueInterest({ ...due, rateBp: 1200, onDate: '2026-12-01' }), 0);
  assert.throws(() => overdueInterest({ ...due, rateBp: 1200, onDate: '' }), RangeError);
});

test('a half fen is rounded up', () => {
  const vectors: [bigint, bigint, number][] = [
    [1n, 2n, 1],
    [49n, 100n, 0],
    [3n, 2n, 2],
    [0n, 7n, 0],
    [149n, 100n, 1],
  ];
  for (const [numerator, denominator, fen] of vectors) assert.equal(roundHalfUp({ numerator, denominator }), fen);
});

test('nonsense is a mistake of the program', () => {
  const loan: InterestInput = { principalFen: 100, rateBp: 100, from: '2026-11-22', to: '2026-11-23' };
  const vectors: [Partial<InterestInput>, RegExp][] = [
    [{ principalFen: -1 }, /principalFen/],
    [{ principalFen: 0.5 }, /principalFen/],
    [{ rateBp: -1 }, /rateBp/],
    [{ rateBp: 4.35 }, /rateBp/],
    [{ to: '2026-11-21' }, /earlier/],
    [{ from: '2026-11-31' }, /date/],
    [{ anchor: '2026-11-23' }, /earlier/],
    [{ anchor: '2026-01-01', to: '2026-11-21' }, /earlier/],
  ];
  for (const [change, message] of vectors) {
    assert.throws(() => interest({ ...loan, ...change }), { name: 'RangeError', message });
  }
});

const anyLoan = fc
  .tuple(anyPrincipal, anyRate, anySpan(), fc.constantFrom(...dayCounts))
  .map(([principalFen, rateBp, span, dayCount]) => ({ principalFen, rateBp, ...span, dayCount }));

test('interest never falls as time goes on', () => {
  fc.assert(fc.property(anyLoan, (loan) => interest({ ...loan, to: addDays(loan.to, 1) }) >= interest(loan)));
});

test('under one anchor, before rounding, two parts cost what the whole costs', () => {
  fc.assert(
    fc.property(anyLoan, fc.nat({ max: 800 }), (loan, days) => {
      const anchor = loan.from;
      const end = addDays(loan.to, days);
      const parts = [interestExact({ ...loan, anchor }), interestExact({ ...loan, from: loan.to, to: end, anchor })];
      const whole = interestExact({ ...loan, to: end, anchor });
      assert.deepEqual(new Set([...parts, whole].map(({ denominator }) => denominator)).size, 1);
      assert.equal(parts[0]!.numerator + parts[1]!.numerator, whole.numerator);
    }),
  );
});

test('what is charged never exceeds principal × cap × the elapsed fraction, rounded', () => {
  fc.assert(
    fc.property(anyLoan, fc.integer({ min: 0, max: 1200 }), (loan, slack) => {
      const capBp = loan.rateBp + slack;
      const elapsed = BigInt(yearFraction(loan.dayCount, loan.from, loan.to));
      const most = {
        numerator: BigInt(loan.principalFen) * BigInt(capBp) * elapsed,
        denominator: 10_000n * BigInt(YEAR),
      };
      assert.ok(interest(loan) <= roundHalfUp(most));
    }),
  );
});

test('under MIN the charge exceeds the agreed rate by neither reading, even after principal has been repaid', () => {
  fc.assert(
    fc.property(anyLoan, fc.nat({ max: 800 }), fc.integer({ min: 0, max: 100 }), (loan, days, percentLeft) => {
      const rest = Math.floor((loan.principalFen * percentLeft) / 100);
      const end = addDays(loan.to, days);
      const charged = (dayCount: InterestInput['dayCount']) => {
        const first = interestExact({ ...loan, dayCount });
        const second = interestExact({
          ...loan,
          principalFen: rest,
          from: loan.to,
          to: end,
          anchor: loan.from,
          dayCount,
        });
        return first.numerator + second.numerator;
      };
      assert.ok(charged('MIN') <= charged('CN-MONTH') && charged('MIN') <= charged('ACT/365F'));
    }),
  );
});
