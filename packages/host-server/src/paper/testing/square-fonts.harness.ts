import { PDFContext } from 'pdf-lib';
import type { FontFace } from '../fonts/font-face.ts';
import { typeCase, type TypeCase } from '../setting/type-case.ts';

/** A font without outlines: Chinese is as wide as the type is high, ASCII half of it. */
export const squareFace: FontFace = {
  name: 'Square',
  metrics: { ascent: 880, descent: -120, capHeight: 700, box: [0, -120, 1000, 880] },
  has: () => true,
  advance: (codePoint) => (codePoint < 0x80 ? 500 : 1000),
  cut: () => Promise.reject(new Error('A square font cannot be embedded.')),
};

export const squareType = (): TypeCase => typeCase(PDFContext.create(), { regular: squareFace, bold: squareFace });
