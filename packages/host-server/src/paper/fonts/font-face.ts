import fontkit from '@pdf-lib/fontkit';

/** A font's few glyphs that a document uses, as a TrueType file, and where in it each of the asked code points stands. */
export interface CutFont {
  readonly file: Uint8Array;
  readonly glyphIds: readonly number[];
}

/** Lengths are in thousandths of the type size. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
}

/** A font as the printing needs it: glyph by code point, without any substitution, so that what is written can be read back. */
export interface FontFace {
  /** PostScript name. */
  readonly name: string;
  readonly metrics: FontMetrics;
  has(codePoint: number): boolean;
  /** Width of a code point's glyph in thousandths of the type size. */
  advance(codePoint: number): number;
  cut(codePoints: readonly number[]): Promise<CutFont>;
}

/** Cuts a TrueType font down to the characters of a text, without layout tables. */
export type FontCutter = (font: Uint8Array, text: string) => Promise<Uint8Array>;

/** What shows nothing could stand on a paper unseen. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** A font from the bytes of a TrueType file. */
export function openFontFace(file: Uint8Array, cutter: FontCutter): FontFace {
  const font = fontkit.create(file);
  const thousandths = 1000 / font.unitsPerEm;
  const scaled = (value: number) => Math.round(value * thousandths);
  const covered = new Set(font.characterSet.filter((codePoint) => !UNSEEN.test(String.fromCodePoint(codePoint))));
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    name: font.postscriptName ?? 'Font',
    metrics: {
      ascent: scaled(font.ascent),
      descent: scaled(font.descent),
      capHeight: scaled(font.capHeight || font.ascent),
      box: [scaled(minX), scaled(minY), scaled(maxX), scaled(maxY)],
    },
    has: (codePoint) => covered.has(codePoint),
    advance: (codePoint) => scaled(font.glyphForCodePoint(codePoint).advanceWidth),
    async cut(codePoints) {
      const cut = await cutter(file, String.fromCodePoint(...codePoints));
      const small = fontkit.create(cut);
      return { file: cut, glyphIds: codePoints.map((codePoint) => small.glyphForCodePoint(codePoint).id) };
    },
  };
}
