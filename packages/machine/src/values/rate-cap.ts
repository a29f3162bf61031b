import { compareDates, type CalendarDate } from './calendar-date.ts';
import { wholeNumber } from './whole-number.ts';

/** The product's own cap, 12 % (R-14). */
const PRODUCT_CAP_BP = 1200;

/**
 * The highest rate that may be agreed for a loan of this day, in basis points: the lower of the product's cap and four
 * times the one-year LPR in force (民间借贷规定 25). The day is the loan's, not the signature's (民法典 679).
 *
 * `lpr` is the host's table in any order; a row is in force from its date until the next row's, the last one until the
 * host gives a later. `undefined` when the table begins after the day: then the cap is unknown, not the product's.
 */
export function rateCapBp(
  lpr: readonly { readonly from: CalendarDate; readonly bp: number }[],
  onDate: CalendarDate,
  productCapBp: number = PRODUCT_CAP_BP,
): number | undefined {
  let inForce: { readonly from: CalendarDate; readonly bp: number } | undefined;
  for (const row of lpr) {
    if (compareDates(row.from, onDate) > 0) continue;
    if (!inForce || compareDates(row.from, inForce.from) >= 0) inForce = row;
  }
  return inForce && Math.min(wholeNumber('productCapBp', productCapBp), 4 * wholeNumber('bp', inForce.bp));
}
