import { isEffective } from '@iou-kit/machine';
import type { State } from '@iou-kit/machine';
import type { Words } from './words.ts';

export type StampName = keyof Words['stamp'];

/** The stamp over a paper in a state: none before `effective`, only the latest after (screens §1). */
export function stampOf(state: State): StampName | undefined {
  if (isEffective(state)) return 'completed';
  switch (state) {
    case 'released':
    case 'settled':
    case 'revoked':
    case 'rejected':
    case 'expired':
      return state;
    default:
      return undefined;
  }
}
