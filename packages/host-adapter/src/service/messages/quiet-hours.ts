import { millisecondsOf, shanghaiDate, startOfShanghaiDay } from '@iou-kit/machine';
import { endOfShanghaiDay, HOUR, later } from '../instants.ts';

const MORNING = 8 * HOUR;
const NIGHT = 22 * HOUR;

/** The first moment from `now` on at which a text may be sent: not from 22:00 to 08:00 in Shanghai. Codes ignore this. */
export function notInQuietHours(now: string): string {
  const midnight = startOfShanghaiDay(shanghaiDate(now));
  const sinceMidnight = millisecondsOf(now) - millisecondsOf(midnight);
  if (sinceMidnight < MORNING) return later(midnight, MORNING);
  return sinceMidnight >= NIGHT ? later(endOfShanghaiDay(now), MORNING) : now;
}
