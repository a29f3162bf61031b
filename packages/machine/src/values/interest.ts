import { compareDates, type CalendarDate } from './calendar-date.ts';
import { wholeNumber } from './whole-number.ts';
import { YEAR, yearFraction, type DayCount } from './year-fraction.ts';

export interface InterestInput {
  /** Integer fen, constant from `from` to `to`. */
  readonly principalFen: number;
  /** Integer basis points a year. */
  readonly rateBp: number;
  /** The first day that bears interest. */
  readonly from: CalendarDate;
  /** The first day that bears none: the start counts, the end does not (算头不算尾). */
  readonly to: CalendarDate;
  readonly dayCount?: DayCount | undefined;
  /** Where whole months are counted from; the loan date when a principal has changed since. By default `from`. */
  readonly anchor?: CalendarDate | undefined;
}

/** An exact amount in fen. Every one that this module makes has the same denominator, so sums add numerators. */
export interface ExactFen {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const DENOMINATOR = 10_000n * BigInt(YEAR);

/**
 * Simple interest before rounding: principal × rate × (F(to) − F(from)), F being the year fraction since `anchor`
 * (民法典 680). Under one anchor it is additive: the parts of a span cost what the span costs.
 * Throws `RangeError` for negative or broken numbers, for `to < from` and for `from < anchor`.
 */
export function interestExact(input: InterestInput): ExactFen {
  const { from, to, dayCount = 'CN-MONTH', anchor = from } = input;
  const product = BigInt(wholeNumber('principalFen', input.principalFen)) * BigInt(wholeNumber('rateBp', input.rateBp));
  const elapsed = yearFraction(dayCount, anchor, to) - yearFraction(dayCount, anchor, from);
  if (elapsed < 0) throw new RangeError('to must not be earlier than from');
  return { numerator: product * BigInt(elapsed), denominator: DENOMINATOR };
}

/** The nearest fen, a half upwards. Takes amounts of zero or more. */
export function roundHalfUp({ numerator, denominator }: ExactFen): number {
  const fen = Number((2n * numerator + denominator) / (2n * denominator));
  return wholeNumber('fen', fen);
}

/** Simple interest in integer fen, half up: `interestExact`, rounded once. */
export const interest = (input: InterestInput): number => roundHalfUp(interestExact(input));

export interface OverdueInput {
  /** Integer fen still owed. Interest is never added to it. */
  readonly unpaidPrincipalFen: number;
  readonly rateBp: number;
  readonly dueDate: CalendarDate;
  /** The day of payment, or the day that is asked about. */
  readonly onDate: CalendarDate;
}

/**
 * Interest for late payment in integer fen: daily on a year of 365 days, from the day after the due date, without
 * compounding (民间借贷规定 28). Nothing on or before the due date.
 */
export const overdueInterest = ({ unpaidPrincipalFen, rateBp, dueDate, onDate }: OverdueInput): number =>
  interest({
    principalFen: unpaidPrincipalFen,
    rateBp,
    from: dueDate,
    to: compareDates(onDate, dueDate) > 0 ? onDate : dueDate,
    dayCount: 'ACT/365F',
  });
