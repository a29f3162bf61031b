import { dateOfDayNumber, dayNumber, daysInMonth } from './day-number.ts';
import { invalid, valid, type Parsed } from './parsed.ts';

/** A day on the calendar in Asia/Shanghai, `YYYY-MM-DD`, 1900 to 2200. A day has no time zone: it is never a `Date`. */
export type CalendarDate = string;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** A real day, written `YYYY-MM-DD`. Issues: `REQUIRED`, `DATE_INVALID`. */
export function parseDate(text: string): Parsed<CalendarDate, 'REQUIRED' | 'DATE_INVALID'> {
  const date = text.trim();
  if (date === '') return invalid('REQUIRED');
  return partsOf(date) ? valid(date) : invalid('DATE_INVALID');
}

/** -1 when `a` is the earlier day, 1 when the later, 0 for the same. Throws `RangeError` for what is no date. */
export const compareDates = (a: CalendarDate, b: CalendarDate): -1 | 0 | 1 => {
  const difference = daysBetween(b, a);
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
};

/** Days from one day to another, negative when the second is earlier: the first day is not counted (民法典 201). */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => numberOf(to) - numberOf(from);

/** The day so many days later, or earlier for a negative number. Throws `RangeError` outside 1900–2200. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const { year, month, day } = dateOfDayNumber(numberOf(date) + steps('days', days));
  return write(year, month, day);
}

/**
 * The corresponding day so many months later, or the month's last day where there is none (民法典 202). It is always
 * reckoned from the day given: 31 January gives 28 February and 31 March, and a schedule never drifts.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const from = partsOrThrow(date);
  const index = from.year * 12 + from.month - 1 + steps('months', months);
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return write(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** The most months that `addMonths` can go from one day without passing the other. Throws `RangeError` if `to < from`. */
export function wholeMonthsBetween(from: CalendarDate, to: CalendarDate): number {
  if (daysBetween(from, to) < 0) throw new RangeError('to must not be earlier than from');
  const a = partsOrThrow(from);
  const b = partsOrThrow(to);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return b.day < Math.min(a.day, daysInMonth(b.year, b.month)) ? months - 1 : months;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(date: string): Parts | undefined {
  const [match, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (match === undefined) return undefined;
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real && year >= FIRST_YEAR && year <= LAST_YEAR ? { year, month, day } : undefined;
}

/** The text is left out of the message: a date may be a person's birthday, and messages end in logs. */
function partsOrThrow(date: string): Parts {
  const parts = partsOf(date);
  if (!parts) throw new RangeError('a date must be a real day written YYYY-MM-DD, from 1900 to 2200');
  return parts;
}

function numberOf(date: CalendarDate): number {
  const { year, month, day } = partsOrThrow(date);
  return dayNumber(year, month, day);
}

function steps(name: string, value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${name} must be a whole number, but is ${value}`);
  return value;
}

function write(year: number, month: number, day: number): CalendarDate {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) throw new RangeError('the date falls outside 1900–2200');
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
