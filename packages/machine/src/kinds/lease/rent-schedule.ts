import type { Installment } from '../../model/record.ts';
import { addDays, addMonths, daysBetween, type CalendarDate } from '../../values/index.ts';
import { asLeaseTerms, isCountable, monthsOf } from './terms.ts';

/** One period of rent: paid on `dueDate` for the days `from`–`to`, both included. */
export type RentPeriod = Installment & {
  readonly dueDate: CalendarDate;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly rentFen: number;
};

const DAYS_IN_YEAR = 365n;

/**
 * The rent from the start of a contract month (0 is the first) to a day, included. Months are counted from the first day of the
 * lease, whatever their length; the days that are left over cost a 365th of twelve rents each, rounded half up to the fen, which
 * is never as much as a month.
 */
export function rentFor(
  { startDate, rentFen }: { readonly startDate: CalendarDate; readonly rentFen: number },
  month: number,
  to: CalendarDate,
): number {
  const after = addDays(to, 1);
  let months = 0;
  while (addMonths(startDate, month + months + 1) <= after) months += 1;
  const days = daysBetween(addMonths(startDate, month + months), after);
  const yearly = BigInt(rentFen) * 12n * BigInt(days);
  return rentFen * months + Number((yearly * 2n + DAYS_IN_YEAR) / (DAYS_IN_YEAR * 2n));
}

/** The day of a month, or its last where it is shorter. */
function dayIn(month: CalendarDate, day: number): CalendarDate {
  const first = `${month.slice(0, 7)}-01`;
  const last = addDays(addMonths(first, 1), -1);
  return day > Number(last.slice(8)) ? last : `${month.slice(0, 7)}-${String(day).padStart(2, '0')}`;
}

/**
 * What rent falls due when. Periods are months of the contract, counted from its first day and always from there, so that one that
 * begins on the 31st comes back to it; the last period ends with the lease. Rent is due on the agreed day of the calendar month
 * in which its period begins; that of the first period not before the lease begins, and none after it has ended.
 * Empty while the terms do not tell.
 */
export function schedule(input: Readonly<Record<string, unknown>>): readonly Installment[] {
  const terms = asLeaseTerms(input);
  if (!isCountable(terms)) return [];
  const { startDate, endDate, rentFen, payDay } = terms;
  const months = monthsOf[terms.cycle];
  const rows: RentPeriod[] = [];
  for (let month = 0; addMonths(startDate, month) <= endDate; month += months) {
    const from = addMonths(startDate, month);
    const next = addMonths(startDate, month + months);
    const to = next > endDate ? endDate : addDays(next, -1);
    const day = dayIn(from, payDay);
    const dueDate = day < startDate ? startDate : day > endDate ? endDate : day;
    rows.push({ dueDate, from, to, rentFen: rentFor({ startDate, rentFen }, month, to) });
  }
  return rows;
}
