import type { PDFContext } from 'pdf-lib';
import type { FontFace } from '../fonts/font-face.ts';
import { FontUse } from '../fonts/font-use.ts';
import { GlyphMissingError } from '../fonts/missing-glyphs.ts';

export type Weight = 'regular' | 'bold' | 'hand';

/** A character to be set. Lengths are in thousandths of the type size. */
export interface Glyph {
  readonly character: string;
  readonly codePoint: number;
  readonly font: FontUse;
  readonly advance: number;
}

/** The type of one document: which font shows which character. */
export interface TypeCase {
  readonly fonts: readonly FontUse[];
  pick(text: string, weight: Weight): Glyph[];
  /** Width of a line in the unit of `size`. */
  measure(text: string, weight: Weight, size: number): number;
  embed(): Promise<void>;
}

/** `hand` is missing where no character of the document needs it. */
export function typeCase(
  context: PDFContext,
  faces: { readonly regular: FontFace; readonly bold: FontFace; readonly hand?: FontFace | undefined },
): TypeCase {
  const regular = new FontUse('FA', faces.regular, context.nextRef());
  const bold = new FontUse('FB', faces.bold, context.nextRef());
  const hand = faces.hand && new FontUse('FC', faces.hand, context.nextRef());
  const orders: Record<Weight, readonly (FontUse | undefined)[]> = {
    regular: [regular, hand],
    bold: [bold, hand],
    hand: [hand, regular],
  };

  const pick = (text: string, weight: Weight): Glyph[] =>
    Array.from(text, (character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      const font = orders[weight].find((use) => use?.face.has(codePoint));
      if (!font) throw new GlyphMissingError([character]);
      return { character, codePoint, font, advance: font.face.advance(codePoint) };
    });

  const all = [regular, bold, hand].filter((use) => use !== undefined);
  return {
    fonts: all,
    pick,
    measure: (text, weight, size) => (pick(text, weight).reduce((sum, { advance }) => sum + advance, 0) * size) / 1000,
    async embed() {
      // One after the other: the cutter has one memory.
      for (const use of all) if (use.isUsed) await use.embed(context);
    },
  };
}
