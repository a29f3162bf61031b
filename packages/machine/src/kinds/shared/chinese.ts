import { formatYuan, toChineseUppercase } from '../../values/index.ts';

/** `2026-11-22` as 2026年11月22日. */
export const chineseDate = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** 人民币壹万元整（¥10,000.00）. */
export const chineseSum = (fen: number): string => `人民币${toChineseUppercase(fen)}（¥${formatYuan(fen)}）`;
