import { words as iouEn } from '@iou-kit/machine/kinds/iou/words/en';
import { words as iouZh } from '@iou-kit/machine/kinds/iou/words/zh-cn';
import { words as leaseEn } from '@iou-kit/machine/kinds/lease/words/en';
import { words as leaseZh } from '@iou-kit/machine/kinds/lease/words/zh-cn';
import { words as receiptEn } from '@iou-kit/machine/kinds/receipt/words/en';
import { words as receiptZh } from '@iou-kit/machine/kinds/receipt/words/zh-cn';
import { en as english } from '../words/en.ts';
import type { Words } from '../words/words.ts';
import { zhCn as chinese } from '../words/zh-cn.ts';

/** Words as the elements have them once all three kinds are loaded. */
export const zhCn = { ...chinese, kinds: { iou: iouZh, receipt: receiptZh, lease: leaseZh } } satisfies Words;

export const en = { ...english, kinds: { iou: iouEn, receipt: receiptEn, lease: leaseEn } } satisfies Words;
