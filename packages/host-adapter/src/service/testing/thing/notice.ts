import { hashOf, type NoticePoint } from '@iou-kit/machine';

const title = '借物条告知书';
const version = '2026-11';
const points: readonly NoticePoint[] = [
  { id: 'provider', weighty: true, text: '我们只提供借物条模板和电子签署工具；双方的纠纷由双方自行处理。' },
  { id: 'care', weighty: false, text: '借用人应当妥善保管物品，按期归还。' },
];

export const notice = { version, title, points, hash: hashOf({ version, title, points }) };
