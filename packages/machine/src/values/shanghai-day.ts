import { addDays, daysBetween, type CalendarDate } from './calendar-date.ts';
import { instantOf, millisecondsOf, type Instant } from './instant.ts';

// Asia/Shanghai has kept UTC+8 all year since 1991, and every instant of a record is a stamp of a running server. So a
// fixed offset is exact, and it cannot differ between the time-zone tables of two browsers.
const OFFSET = 8 * 3_600_000;
const DAY = 86_400_000;
const EPOCH = '1970-01-01';

/** The day that it is in Shanghai at this instant. Throws `RangeError` for what is no instant. */
export const shanghaiDate = (instant: Instant): CalendarDate =>
  addDays(EPOCH, Math.floor((millisecondsOf(instant) + OFFSET) / DAY));

/** The instant at which this day begins in Shanghai, which is when the day before ends (民法典 203). */
export const startOfShanghaiDay = (date: CalendarDate): Instant => instantOf(daysBetween(EPOCH, date) * DAY - OFFSET);
