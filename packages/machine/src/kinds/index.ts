import type { Kind } from '../model/kind.ts';
import { iou } from './iou/index.ts';
import { lease } from './lease/index.ts';
import { receipt } from './receipt/index.ts';

/** Every kind there is, for hosts that serve them all: 小借条, 小收据, 小合同. A page loads the one that it needs. */
export const kinds: readonly Kind[] = [iou, receipt, lease];
