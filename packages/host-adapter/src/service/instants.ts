import { instantOf, millisecondsOf, shanghaiDate, startOfShanghaiDay, addDays } from '@iou-kit/machine';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const later = (instant: string, milliseconds: number): string =>
  instantOf(millisecondsOf(instant) + milliseconds);

/** The moment at which today ends in Shanghai. */
export const endOfShanghaiDay = (now: string): string => startOfShanghaiDay(addDays(shanghaiDate(now), 1));

/** `12月22日` in a text message. */
export function chineseDate(date: string): string {
  const [, month, day] = date.split('-');
  return `${Number(month)}月${Number(day)}日`;
}
