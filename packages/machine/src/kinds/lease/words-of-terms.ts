import type { ListLine } from '../shared/lists.ts';
import type { LeaseTerms } from './terms.ts';

export { costWords, fitOutWords, furnitureWords } from './options/zh-cn.ts';

export const cycleWords: Record<LeaseTerms['cycle'], string> = {
  monthly: '每月',
  quarterly: '每三个月',
  halfYearly: '每六个月',
  yearly: '每十二个月',
};

export const channelWords: Record<LeaseTerms['channel'], string> = {
  bank: '银行转账',
  wechat: '微信转账',
  online: '其他线上转账',
  cash: '现金',
};

/** What a line of a list is called. */
export const lineWord = (line: ListLine, words: Readonly<Record<string, string>>): string =>
  'item' in line ? (words[line.item] ?? line.item) : line.name;

/** Hundredths of a square metre, without needless zeros. */
export const squareMetres = (area: number): string => String(area / 100);
