import type { ListLine } from '../shared/lists.ts';
import type { costs, furniture, LeaseTerms } from './terms.ts';

export const fitOutWords: Record<LeaseTerms['fitOut'], string> = {
  bare: '毛坯',
  simple: '简单装修',
  fine: '精装修',
  luxury: '豪华装修',
};

export const furnitureWords: Record<(typeof furniture)[number], string> = {
  bed: '床',
  fridge: '冰箱',
  television: '电视',
  washer: '洗衣机',
  airConditioner: '空调',
  waterHeater: '热水器',
  broadband: '宽带',
};

export const costWords: Record<(typeof costs)[number], string> = {
  water: '水费',
  electricity: '电费',
  gas: '燃气费',
  internet: '宽带费',
  property: '物业费',
  parking: '停车费',
};

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
