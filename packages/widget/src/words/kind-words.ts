import type { KindWords } from '@iou-kit/machine';
import type { Words } from './words.ts';

/** The words of a kind; undefined for one that has not been loaded. */
export const kindWords = ({ kinds }: Words, kind: string): KindWords | undefined =>
  Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;

/** What a role of a kind is called; its bare name where the words have none. */
export const roleWord = (words: Words, kind: string, role: string): string =>
  kindWords(words, kind)?.role[role] ?? role;
