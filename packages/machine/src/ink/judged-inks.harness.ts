import { penSize, type InkFrame } from './drawing/ink-measure.ts';
import type { InkData, InkPoint } from './ink-data.ts';
import { seeded } from './seeded.harness.ts';

type Place = readonly [x: number, y: number];
export type Line = readonly Place[];

export const phone: InkFrame = { width: 340, height: 220 };
export const sheet: InkFrame = { width: 844, height: 390 };

/** Characters by the corners of their strokes, in a square of 100. */
export const characters = {
  一: '4,52 96,48',
  静: `8,14 46,14/12,26 42,26/27,4 27,38/4,38 50,38/12,48 12,96/12,48 42,48 42,96 36,92/12,62 42,62/12,76 42,76/
    68,4 56,20/66,12 84,12 74,24/58,30 90,30 90,60/52,45 98,45/58,60 90,60/74,26 74,96 66,90`,
  赢: `50,2 53,8/20,12 82,12/28,12 28,24 80,24/34,30 34,42/34,30 68,30 68,42/34,42 68,42/10,50 8,96/
    10,50 30,50 30,94 26,90/10,62 30,62/10,74 30,74/38,50 38,80/38,50 58,50 58,80/48,56 46,76 36,96/50,80 60,94/
    68,50 66,84 60,96/68,50 88,50 88,88 98,94 98,84/76,62 80,72`,
  龍: `22,2 26,8/6,14 46,14/16,18 20,30/36,18 32,30/2,34 50,34/8,42 8,96/8,42 44,42 44,94 38,90/8,56 44,56/8,70 44,70/
    58,2 58,36/58,14 94,14/58,36 92,36 92,52/58,52 92,52/58,52 58,96 98,96 98,84/66,64 90,64/66,76 90,76`,
} as const;
export type Character = keyof typeof characters;

const read = (character: Character): Line[] =>
  characters[character].split('/').map((line) =>
    line
      .trim()
      .split(' ')
      .map((place) => {
        const [x = 0, y = 0] = place.split(',').map(Number);
        return [x, y];
      }),
  );

export const moved = (lines: readonly Line[], scale: number, dx = 0, dy = 0): Line[] =>
  lines.map((line) => line.map(([x, y]) => [x * scale + dx, y * scale + dy]));

/** Characters of this height, one beside the other. */
export const row = (name: readonly Character[], size: number): Line[] =>
  name.flatMap((character, i) => moved(read(character), size / 100, i * size * 1.1));

/** Three dragons, 48 strokes: about the densest character there is. */
export const dragons = (size: number): Line[] =>
  [
    [25, 0],
    [0, 51],
    [51, 51],
  ].flatMap(([dx = 0, dy = 0]) => moved(moved(read('龍'), 0.48, dx, dy), size / 100));

/** So many lines across and so many down, in turn: denser, when run on, than any character. */
export const grid = (count: number, size: number): Line[] =>
  Array.from({ length: count }, (_, i) => (size * i) / (count - 1)).flatMap((at): Line[] => [
    [
      [0, at],
      [size, at],
    ],
    [
      [at, 0],
      [at, size],
    ],
  ]);

/** The same again and again, one beside the other. */
export const times = (count: number, size: number, lines: readonly Line[]): Line[] =>
  Array.from({ length: count }, (_, i) => moved(lines, 1, i * size * 1.1)).flat();

/** Without lifting the pen. */
export const runOn = (lines: readonly Line[]): Line[] => [lines.flat()];

/** Latin letters in one go: so many loops of this height, each further on by a share of it. */
export const loops = (count: number, size: number, pitch: number): Line[] => [
  Array.from({ length: count * 40 }, (_, i) => {
    const turn = (i / 40) * 2 * Math.PI;
    const rise = 0.3 + 0.2 * Math.sin(turn * 0.37);
    return [size * ((i / 40) * pitch + 0.3 * Math.sin(turn)), size * (0.5 - rise * Math.cos(turn))];
  }),
];

/** Back and forth between two sides, each pass a little further down, over a band of this height. */
export const backAndForth = (passes: number, width: number, band: number): Line[] => [
  Array.from({ length: passes }, (_, i) => [(i % 2) * width, (((i * 3) % 7) / 6) * band]),
];

/** Round and round, with a tremble. */
export const circles = (turns: number, size: number, tremble: number): Line[] => {
  const random = seeded(turns);
  const reach = (): number => size / 2 + tremble * (random() - 0.5);
  return [
    Array.from({ length: turns * 40 }, (_, i) => {
      const angle = (i / 40) * 2 * Math.PI;
      return [size / 2 + reach() * Math.cos(angle), size / 2 + 0.8 * reach() * Math.sin(angle)];
    }),
  ];
};

/** Out and in again, as a spiral, so many times. */
export const spirals = (times: number, size: number): Line[] => [
  Array.from({ length: times * 200 }, (_, i) => {
    const reach = (size / 2) * Math.abs(((i / 200) % 2) - 1);
    const angle = (i / 40) * 2 * Math.PI;
    return [size / 2 + reach * Math.cos(angle), size / 2 + reach * Math.sin(angle)];
  }),
];

/** Samples every 3 px at most, each astray by up to `tremble` px, and `rests` more where the pen stands before it is lifted. */
export function written(
  lines: readonly Line[],
  frame: InkFrame = phone,
  { tremble = 0, rests = 0 }: { tremble?: number; rests?: number } = {},
): InkData {
  const random = seeded(lines.length);
  const astray = (value: number): number => value + 2 * tremble * (random() - 0.5);
  const sample = (x: number, y: number): InkPoint => ({ x: astray(x), y: astray(y) });
  const strokes = lines.map((line) => {
    const points = line.flatMap(([x, y], i) => {
      const [toX, toY] = line[i + 1] ?? [x, y];
      const parts = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / 3));
      return Array.from({ length: parts }, (_, at) =>
        sample(x + ((toX - x) * at) / parts, y + ((toY - y) * at) / parts),
      );
    });
    const [x, y] = line.at(-1) ?? [0, 0];
    const rest = Array.from({ length: rests }, () => sample(x, y));
    return { pointer: 'pen' as const, realPressure: false, points: [...points, ...rest] };
  });
  return { ...frame, strokes };
}

/** So many widths of the pen on a pad, px. */
export const pens = (count: number, frame: InkFrame = phone): number => count * penSize(frame);
