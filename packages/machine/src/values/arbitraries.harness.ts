import fc from 'fast-check';
import { addDays, type CalendarDate } from './calendar-date.ts';

/** Any day between two days, both included. */
export const anyDate = (from: CalendarDate, days: number): fc.Arbitrary<CalendarDate> =>
  fc.nat({ max: days }).map((offset) => addDays(from, offset));

/** Days on which loans are made, leap years included, with a second day up to the given number of days later. */
export const anySpan = (max = 800, min = 0): fc.Arbitrary<{ from: CalendarDate; to: CalendarDate }> =>
  fc
    .tuple(anyDate('2024-01-01', 3000), fc.integer({ min, max }))
    .map(([from, days]) => ({ from, to: addDays(from, days) }));

/** A principal to ten times the IOU's limit, and a rate to the product's cap. */
export const anyPrincipal: fc.Arbitrary<number> = fc.integer({ min: 1, max: 100_000_000 });
export const anyRate: fc.Arbitrary<number> = fc.integer({ min: 0, max: 1200 });
