import type { PaperState } from './paper-content.ts';

/** What stands on every paper beside the agreement itself. */
export const words = {
  number: '编号',
  idNumber: '公民身份号码',
  mobile: '手机',
  currency: '人民币',
  signature: '（签名）',
  term: '期次',
  date: '日期',
  sum: '应还（元）',
  total: '合计',
  signedAt: '签署时间',
  method: '意愿确认',
  zone: '（北京时间）',
  simulated: '演示环境，不具法律效力',
  documentHash: '文本指纹 SHA-256',
  eventHash: '事件哈希 SHA-256',
  record: '记录编号',
  template: '文本版本',
  image: '附图承诺值',
  address: '核验地址',
  check: '扫码核验',
  page: (page: number, pages: number) => `第 ${page} 页\u3000共 ${pages} 页`,
} as const;

/** What the stamp says. `release` is what the kind calls its release. */
export const stampWord = (state: PaperState, release: string): string =>
  ({ effective: '已完成签署', released: `已${release}`, settled: '已结清' })[state];

export const endingWord = (state: PaperState, release: string): string =>
  ({ effective: '', released: release, settled: '结清' })[state];

/** 一 … 九十九. */
export function chineseNumber(value: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`;
}
