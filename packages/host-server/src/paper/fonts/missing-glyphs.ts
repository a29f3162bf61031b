import type { FontFace } from './font-face.ts';
import type { PaperFonts } from './paper-fonts.ts';

/** Nothing that is written may be left out of a paper: it is not printed at all. */
export class GlyphMissingError extends Error {
  readonly code = 'GLYPH_MISSING';
  readonly characters: readonly string[];

  constructor(characters: readonly string[]) {
    const names = characters.map((character) => `U+${hex(character)}`).join(' ');
    super(`No font of the paper has ${names}.`);
    this.name = 'GlyphMissingError';
    this.characters = characters;
  }
}

/** The characters of a text that no font can print, each once. Asked before anyone signs. */
export async function missingGlyphs(text: string, fonts: PaperFonts): Promise<readonly string[]> {
  const lacking = lackingGlyphs(text, fonts);
  if (lacking.length === 0) return [];
  const hand = await fonts.hand();
  return lacking.filter((character) => !hand.has(codePointOf(character)));
}

/** The characters for which the large font has to be opened. */
export function lackingGlyphs(text: string, { regular, bold }: PaperFonts): readonly string[] {
  return [...new Set(text)].filter((character) => {
    const codePoint = codePointOf(character);
    return character !== '\n' && !(regular.has(codePoint) && bold.has(codePoint));
  });
}

/** A text in which every character that a font lacks is named: for reports, which may quote what nobody signs. */
export const nameMissing = (text: string, faces: readonly (FontFace | undefined)[]): string =>
  Array.from(text, (character) =>
    character === '\n' || faces.some((face) => face?.has(codePointOf(character))) ? character : `[U+${hex(character)}]`,
  ).join('');

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;
const hex = (character: string): string => codePointOf(character).toString(16).toUpperCase().padStart(4, '0');
