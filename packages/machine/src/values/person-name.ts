import { invalid, valid, type Parsed } from './parsed.ts';
import { countCharacters } from './text.ts';

export type NameIssue = 'REQUIRED' | 'NAME_CHARACTERS' | 'NAME_TOO_LONG';

const MAX = 50;

/** ． • ‧ ・ ∙ ⋅, which input methods give for the separator · (U+00B7) of minority names. */
const DOTS = /[\uFF0E\u2022\u2027\u30FB\u2219\u22C5]/g;

/** A text copied from a PDF may hold radicals that look like the characters; a register knows only the characters. */
const RADICALS = /[\u2E80-\u2FDF]/g;

/**
 * A name as it stands in the household register: Han characters of all planes and ·, at most 50 code points, composed
 * and trimmed, look-alikes of the dot replaced (民委发〔2016〕33号).
 *
 * Issues: `REQUIRED`; `NAME_CHARACTERS`, also for a · that does not stand between two parts; `NAME_TOO_LONG` { max }.
 */
export function parseName(text: string): Parsed<string, NameIssue> {
  const name = text
    .replace(DOTS, '·')
    .replace(RADICALS, (radical) => radical.normalize('NFKC'))
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  if (name === '') return invalid('REQUIRED');
  if (!/^\p{Script=Han}+(·\p{Script=Han}+)*$/u.test(name)) return invalid('NAME_CHARACTERS');
  return countCharacters(name) > MAX ? invalid('NAME_TOO_LONG', { max: MAX }) : valid(name);
}

/** A soft warning for a parsed name: one character is a lawful name and more often a slip. */
export const nameWarning = (name: string): 'NAME_SINGLE_CHARACTER' | undefined =>
  countCharacters(name) === 1 ? 'NAME_SINGLE_CHARACTER' : undefined;
