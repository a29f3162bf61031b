import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openFontFace, type FontFace } from '../../paper/fonts/font-face.ts';
import type { PaperFonts } from '../../paper/fonts/paper-fonts.ts';
import { cutFont } from './cut-font.ts';

const require = createRequire(import.meta.url);
const noto = (file: string) => require.resolve(`@expo-google-fonts/noto-serif-sc/${file}`);
/** Named for Latin, it holds the whole font. */
const WENKAI = '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-300-normal.woff2';

/** Decodes WOFF2, in half a second for a large font; it comes with the cutter. */
const { convert } = createRequire(require.resolve('subset-font'))('fontverter') as {
  convert: (font: Buffer, format: 'truetype') => Promise<Uint8Array>;
};

/** Noto Serif SC, and LXGW WenKai as the hand, as they are installed beside this package. */
export function installedFonts(): PaperFonts {
  let hand: Promise<FontFace> | undefined;
  const open = (path: string) => openFontFace(readFileSync(path), cutFont);
  return {
    regular: open(noto('400Regular/NotoSerifSC_400Regular.ttf')),
    bold: open(noto('700Bold/NotoSerifSC_700Bold.ttf')),
    hand: () => (hand ??= openHand()),
  };
}

async function openHand(): Promise<FontFace> {
  return openFontFace(await convert(readFileSync(require.resolve(WENKAI)), 'truetype'), cutFont);
}
