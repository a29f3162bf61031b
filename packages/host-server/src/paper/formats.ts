import { formatYuan, instantOf, millisecondsOf } from '@iou-kit/machine/values';

const OFFSET = 8 * 3_600_000;

/** An instant by China's clocks, to the second: `2026-11-22 18:00:00`. */
export const chinaTime = (instant: string): string =>
  instantOf(millisecondsOf(instant) + OFFSET)
    .slice(0, 19)
    .replace('T', ' ');

/** `2026-11-22` as 2026年11月22日. */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

export const chinaDay = (instant: string): string => chineseDate(chinaTime(instant).slice(0, 10));

/** 1234567 fen as 12,345.67. */
export const yuan = (fen: number): string => formatYuan(fen);
