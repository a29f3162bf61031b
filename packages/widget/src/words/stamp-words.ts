import { isEffective } from '@iou-kit/machine';
import type { State } from '@iou-kit/machine';
import { changeOf } from './action-words.ts';
import type { Words } from './words.ts';

export type StampName = keyof Words['stamp'] | 'released' | 'settled';

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

/** The name of a stamp in the language of the interface. */
export function stampWord(words: Words, kind: string, name: StampName): string {
  if (name === 'released') return changeOf(words, kind, 'release')?.stamp ?? '';
  return name === 'settled' ? (changeOf(words, kind, 'settlement')?.stamp ?? '') : words.stamp[name];
}
