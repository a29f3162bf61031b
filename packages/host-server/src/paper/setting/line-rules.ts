// Where a line of Chinese may break, and where punctuation gives up its empty half (GB/T 15834).

const noStart = new Set('，。、；：！？）》〉」』”’】〕…—·％%‰℃,.:;!?)]}');
const noEnd = new Set('（《〈「『“‘【〔¥￥$([{');
const emptyAfter = new Set('，。、；：）》〉」』”’】〕');
const emptyBefore = new Set('（《〈「『“‘【〔');
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}0-9!-/:-@[-`{-~¥·—…]/u;

/** May a line end with one character and the next begin with the other. */
export function mayBreak(before: string, after: string): boolean {
  if (after === ' ') return false;
  if (before === ' ') return true;
  if (noStart.has(after) || noEnd.has(before)) return false;
  return !(WORD.test(before) && WORD.test(after));
}

/** May justifying widen the gap: where a line may break, and beside punctuation, but never within a word. */
export const mayStretch = (before: string, after: string): boolean => !(WORD.test(before) && WORD.test(after));

/** By how much, in thousandths, two marks of punctuation move together. */
export const squeeze = (before: string, after: string): number =>
  (emptyAfter.has(before) && (emptyAfter.has(after) || emptyBefore.has(after))) ||
  (emptyBefore.has(before) && emptyBefore.has(after))
    ? 500
    : 0;

/** The empty half of a mark at the end of a line may hang over the margin. */
export const hangs = (character: string): number => (emptyAfter.has(character) ? 500 : 0);
