import { addDays } from './calendar-date.ts';
import { instantOf, millisecondsOf, type Instant } from './instant.ts';
import { shanghaiDate, startOfShanghaiDay } from './shanghai-day.ts';
import { wholeNumber } from './whole-number.ts';

/**
 * The instant at which a period of days ends that began at `at`: its day is not counted (民法典 201) and the last day ends
 * at 24:00 in Shanghai (203). Holidays do not move it (204).
 */
export const lapseAt = (at: Instant, days: number): Instant =>
  startOfShanghaiDay(addDays(shanghaiDate(at), wholeNumber('days', days) + 1));

export interface PendingPeriod {
  /** Days as `lapseAt` counts them; 30 by default. */
  readonly days?: number | undefined;
  /** An ISO 8601 duration of days, hours and minutes from the very instant, as `PT720H`. Where given, it wins. */
  readonly ttl?: string | undefined;
}

/** The first instant at which a record sent at `sentAt` has expired. Throws `RangeError` for a bad `ttl`. */
export const pendingExpiresAt = (sentAt: Instant, { days = 30, ttl }: PendingPeriod = {}): Instant =>
  ttl === undefined ? lapseAt(sentAt, days) : instantOf(millisecondsOf(sentAt) + durationMilliseconds(ttl));

function durationMilliseconds(ttl: string): number {
  const [match, days = '0', hours = '0', minutes = '0'] =
    /^P(?=\d|T\d)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(ttl) ?? [];
  if (match === undefined) throw new RangeError(`ttl must be an ISO 8601 duration as PT720H or P30D, but is ${ttl}`);
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000;
}
