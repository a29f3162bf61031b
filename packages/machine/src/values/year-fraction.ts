import { addMonths, daysBetween, wholeMonthsBetween, type CalendarDate } from './calendar-date.ts';

/**
 * How elapsed time becomes a fraction of a year. No statute fixes it, so the signed document names it.
 * - `CN-MONTH`: whole months / 12 + days left / 365. A whole year costs exactly the yearly rate, leap or not.
 * - `ACT/365F`, `ACT/360`: days / 365, days / 360. Both can exceed the agreed yearly rate over a whole year.
 * - `MIN`: on every day the lower of `CN-MONTH` and `ACT/365F` reckoned from the anchor, so that the sum charged since
 *   the loan date is over the agreed rate by neither reading.
 */
export const dayCounts = ['CN-MONTH', 'ACT/365F', 'ACT/360', 'MIN'] as const;
export type DayCount = (typeof dayCounts)[number];

/** Fractions are whole numbers of 1/26280 year, the least common multiple of 12 × 365 and 360: all are exact. */
export const YEAR = 26_280;

/** The fraction of a year from `anchor` to `date`, in units of 1/`YEAR`. Throws `RangeError` if `date < anchor`. */
export function yearFraction(dayCount: DayCount, anchor: CalendarDate, date: CalendarDate): number {
  const months = wholeMonthsBetween(anchor, date);
  const byMonth = months * (YEAR / 12) + daysBetween(addMonths(anchor, months), date) * (YEAR / 365);
  const days = daysBetween(anchor, date);
  switch (dayCount) {
    case 'CN-MONTH':
      return byMonth;
    case 'ACT/365F':
      return days * (YEAR / 365);
    case 'ACT/360':
      return days * (YEAR / 360);
    case 'MIN':
      return Math.min(byMonth, days * (YEAR / 365));
    default:
      throw new RangeError(`dayCount must be CN-MONTH, ACT/365F, ACT/360 or MIN, but is ${String(dayCount)}`);
  }
}
