import { createRequire } from 'node:module';
import type { FontCutter } from '../../paper/fonts/font-face.ts';

interface Options {
  readonly targetFormat: 'truetype';
  readonly noLayoutClosure: boolean;
  readonly noHinting: boolean;
  readonly dropTables: readonly string[];
}

/** The library has no types of its own. */
const subsetFont = createRequire(import.meta.url)('subset-font') as (
  font: Buffer,
  text: string,
  options: Options,
) => Promise<Uint8Array>;

/** Cuts a font with HarfBuzz. Glyphs that a feature would put in another's place are left out: no feature is used. */
export const cutFont: FontCutter = (font, text) =>
  subsetFont(Buffer.from(font.buffer, font.byteOffset, font.byteLength), text, {
    targetFormat: 'truetype',
    noLayoutClosure: true,
    noHinting: true,
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'BASE', 'VORG', 'vhea', 'vmtx', 'STAT', 'DSIG'],
  });
