import type { Ink, Side } from '@iou-kit/machine';
import { onGrid, toDrawnInk, type InkPoint, type InkStroke } from '@iou-kit/machine/ink';

type Point = readonly [x: number, y: number];
type Stroke = readonly Point[];

/** Characters as their strokes' corners, in a box of 100 by 100. */
const glyphs = {
  王: ['20,25 80,23', '25,50 75,49', '50,25 51,80', '12,82 88,80'],
  小: ['50,14 51,86 41,78', '31,40 18,66', '68,38 85,63'],
  明: [
    ...['14,24 15,76', '14,24 40,23 40,75', '15,49 39,48', '15,75 40,73'],
    ...['58,18 59,60 49,87', '58,18 86,17 85,86 76,80', '59,39 85,38', '59,58 85,57'],
  ],
  李: [
    '18,26 83,22',
    '50,7 50,48',
    '49,26 19,49',
    '51,25 84,46',
    '31,57 69,54 50,68',
    '50,68 51,93 40,88',
    '13,73 89,70',
  ],
  静: [
    ...['9,19 47,16', '28,9 28,41', '12,29 44,27', '7,42 49,38', '15,50 15,70 9,92', '15,50 43,48 43,89 36,86'],
    ...['15,63 43,61', '15,75 43,73', '66,9 57,25', '64,18 83,16 74,30', '58,36 89,33 88,62', '51,51 97,47'],
    ...['58,64 88,61', '73,30 74,92 63,86'],
  ],
} as const;

type Glyph = keyof typeof glyphs;

const PAD = { width: 360, height: 200 };
const SIZE = 104;
const STEP = 5;
const SAMPLE_MS = 12;
const LIFT_MS = 130;

const corners = (stroke: string): Stroke =>
  stroke.split(' ').map((corner): Point => {
    const [x = 0, y = 0] = corner.split(',').map(Number);
    return [x, y];
  });

/** Points along the stroke, as a pen that wavers a little gives them. */
function along(stroke: Stroke): Point[] {
  return stroke.flatMap(([x, y], at) => {
    const [toX, toY] = stroke[at + 1] ?? [x, y];
    const count = Math.max(1, Math.round(Math.hypot(toX - x, toY - y) / STEP));
    return Array.from({ length: count }, (_, i): Point => {
      const t = i / count;
      const waver = Math.sin(t * Math.PI) * 1.6;
      return [x + (toX - x) * t + waver, y + (toY - y) * t - waver];
    });
  });
}

/** A name, written stroke by stroke. */
function written(name: readonly Glyph[]): Ink {
  let time = 0;
  const left = (PAD.width - name.length * SIZE) / 2;
  const strokes = name.flatMap((glyph, place) =>
    glyphs[glyph].map((stroke): InkStroke => {
      time += LIFT_MS;
      const path = along(corners(stroke));
      const points = path.map(([x, y], at): InkPoint => {
        time += SAMPLE_MS;
        const pressure = 0.35 + 0.4 * Math.sin((Math.PI * (at + 1)) / (path.length + 1));
        return { x: left + place * SIZE + (x * SIZE) / 110, y: 48 + (y * SIZE) / 110, pressure, t: time };
      });
      return { pointer: 'pen', realPressure: true, points };
    }),
  );
  return toDrawnInk(onGrid({ ...PAD, strokes }));
}

const signatures: Readonly<Record<Side, Ink>> = {
  initiator: written(['王', '小', '明']),
  counterparty: written(['李', '静']),
};

/** How each of the cast signs. */
export const signatureOf = (side: Side): Ink => signatures[side];
