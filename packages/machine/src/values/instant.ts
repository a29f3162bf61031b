import { dateOfDayNumber, dayNumber, daysInMonth } from './day-number.ts';

/** A moment, ISO 8601 in UTC with milliseconds: `2026-11-22T02:00:00.000Z`. */
export type Instant = string;

const DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/;

/**
 * Milliseconds since 1970 in UTC. The zone must be written (`Z` or an offset): a moment without one means another
 * moment on every computer. Throws `RangeError` for anything else.
 */
export function millisecondsOf(instant: Instant): number {
  const [match, y, mo, d, h, mi, s, fraction = '', sign, oh = '0', om = '0'] = SHAPE.exec(instant) ?? [];
  const [year, month, day] = [Number(y), Number(mo), Number(d)];
  const [hour, minute, second] = [Number(h), Number(mi), Number(s)];
  const realDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  const realTime = hour < 24 && minute < 60 && second < 60 && Number(oh) < 24 && Number(om) < 60;
  if (match === undefined || !realDay || !realTime) {
    throw new RangeError('an instant must be a real moment in ISO 8601 with its zone, as 2026-11-22T02:00:00.000Z');
  }
  const offset = (sign === '-' ? -1 : 1) * (Number(oh) * 60 + Number(om));
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  return dayNumber(year, month, day) * DAY + ((hour * 60 + minute - offset) * 60 + second) * 1000 + milliseconds;
}

/** The moment so many milliseconds after the start of 1970 in UTC, years 0000–9999. */
export function instantOf(milliseconds: number): Instant {
  const days = Math.floor(milliseconds / DAY);
  const { year, month, day } = dateOfDayNumber(days);
  if (!Number.isSafeInteger(milliseconds) || year < 0 || year > 9999) {
    throw new RangeError(`milliseconds must be a whole number within the years 0–9999, but is ${milliseconds}`);
  }
  const rest = milliseconds - days * DAY;
  const two = (value: number) => String(value).padStart(2, '0');
  const time = [Math.floor(rest / 3_600_000), Math.floor(rest / 60_000) % 60, Math.floor(rest / 1000) % 60].map(two);
  const fraction = String(rest % 1000).padStart(3, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${time.join(':')}.${fraction}Z`;
}
