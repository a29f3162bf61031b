import type { costs, furniture, LeaseTerms } from '../terms.ts';

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
