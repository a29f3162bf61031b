// Made from zh-cn.ts by `npm run generate`.
import type { costs, furniture, LeaseTerms } from '../terms.ts';

export const fitOutWords: Record<LeaseTerms['fitOut'], string> = {
  bare: '毛坯',
  simple: '簡單裝修',
  fine: '精裝修',
  luxury: '豪華裝修',
};

export const furnitureWords: Record<(typeof furniture)[number], string> = {
  bed: '床',
  fridge: '冰箱',
  television: '電視',
  washer: '洗衣機',
  airConditioner: '空調',
  waterHeater: '熱水器',
  broadband: '寬頻',
};

export const costWords: Record<(typeof costs)[number], string> = {
  water: '水費',
  electricity: '電費',
  gas: '燃氣費',
  internet: '寬頻費',
  property: '物業費',
  parking: '停車費',
};
