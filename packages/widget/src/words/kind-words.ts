import type { KindWords } from '@iou-kit/machine';
import type { Words } from './words.ts';

/** The words of a kind; undefined for one that has not been loaded. */
export const kindWords = ({ kinds }: Words, kind: string): KindWords | undefined =>
  Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;

/** The words of a kind that has been loaded. Throws a RangeError for one that has not. */
export function wordsOf(words: Words, kind: string): KindWords {
  const found = kindWords(words, kind);
  if (!found) throw new RangeError(`iou-kit: no words for the kind ${kind}`);
  return found;
}

/** What a role of a kind is called; its bare name where the words have none. */
export const roleWord = (words: Words, kind: string, role: string): string =>
  kindWords(words, kind)?.role[role] ?? role;

/** What the service is called that makes papers of a kind: 小借条. */
export const serviceWord = (words: Words, kind: string | undefined): string =>
  (kind === undefined ? undefined : kindWords(words, kind)?.service) ?? words.common.document;

/** What a paper of a kind is called within a sentence: 借条, IOU, receipt. */
export function paperNoun(words: Words, kind: string | undefined): string {
  const said = kind === undefined ? undefined : kindWords(words, kind);
  return said?.name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()) ?? words.common.document;
}
