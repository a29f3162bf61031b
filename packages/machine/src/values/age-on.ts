import { wholeMonthsBetween, type CalendarDate } from './calendar-date.ts';

/**
 * Completed years of a person on a day, the birthday included (民法典 1259). Who was born on 29 February completes a
 * year on 28 February where the year has no 29th (after 民法典 202). Throws `RangeError` before the birth.
 */
export const ageOn = (birthDate: CalendarDate, date: CalendarDate): number =>
  Math.floor(wholeMonthsBetween(birthDate, date) / 12);
