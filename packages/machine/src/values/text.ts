import { invalid, valid, type Parsed } from './parsed.ts';

/** Characters as people count them: code points of the composed form, so that 𬭚 is one and é is one. */
export const countCharacters = (text: string): number => [...text.normalize('NFC')].length;

export type TextIssue = 'REQUIRED' | 'TEXT_CHARACTERS' | 'TEXT_TOO_LONG';

export interface TextRules {
  /** At most so many characters, counted by `countCharacters`. */
  readonly max?: number | undefined;
  /** Refuse a text with nothing to see in it. */
  readonly required?: boolean | undefined;
}

/**
 * Free text as it may be signed: composed (NFC), trimmed, lines ended by `\n`. Text that shows nothing becomes `''`.
 *
 * Issues: `REQUIRED`; `TEXT_CHARACTERS` for control characters, half surrogates (canonical JSON cannot carry them) and
 * direction overrides (they make a paper read otherwise than its bytes); `TEXT_TOO_LONG` { max }.
 */
export function cleanText(text: string, rules: TextRules = {}): Parsed<string, TextIssue> {
  const lines = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ');
  if (/(?!\n)[\p{Cc}\p{Cs}]|[\u202A-\u202E\u2066-\u2069]/u.test(lines)) return invalid('TEXT_CHARACTERS');
  const clean = isBlank(lines) ? '' : lines.trim();
  if (clean === '' && rules.required) return invalid('REQUIRED');
  if (rules.max !== undefined && countCharacters(clean) > rules.max)
    return invalid('TEXT_TOO_LONG', { max: rules.max });
  return valid(clean);
}

/** U+2800 is a Braille cell without dots: a printed sign by its class, and nothing to the eye. */
const isBlank = (text: string): boolean => /^[\s\u2800\p{Default_Ignorable_Code_Point}]*$/u.test(text);
