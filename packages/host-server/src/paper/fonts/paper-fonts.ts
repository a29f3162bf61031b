import type { FontFace } from './font-face.ts';

/** The fonts of a paper. `hand` also lends its glyphs where the others lack one; it is large, so it is opened when it is needed. */
export interface PaperFonts {
  readonly regular: FontFace;
  readonly bold: FontFace;
  hand(): Promise<FontFace>;
}
