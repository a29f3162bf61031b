import { toDrawnInk } from '../ink/drawn-ink.ts';
import type { InkData, InkPoint, InkStroke } from '../ink/ink-data.ts';

/** A stroke along these corners, a sample every 8 ms, pressed in the middle. */
export function stroke(corners: readonly (readonly [x: number, y: number])[], from = 0): InkStroke {
  const places = corners.flatMap(([x, y], i) => {
    const [toX, toY] = corners[i + 1] ?? [x, y];
    return Array.from(
      { length: i + 1 < corners.length ? 8 : 1 },
      (_, part) => [x + ((toX - x) * part) / 8, y + ((toY - y) * part) / 8] as const,
    );
  });
  const points = places.map(([x, y], i): InkPoint => ({
    x: Math.round(x * 100) / 100,
    y: Math.round(y * 100) / 100,
    pressure: Math.round((0.3 + (0.4 * i) / places.length) * 1023) / 1023,
    t: from + i * 8,
  }));
  return { pointer: 'pen', realPressure: true, points };
}

/** 王: three lines and a downstroke. */
export const sampleInk: InkData = {
  width: 340,
  height: 220,
  strokes: [
    stroke([
      [110, 50],
      [190, 48],
    ]),
    stroke(
      [
        [112, 100],
        [188, 98],
      ],
      250,
    ),
    stroke(
      [
        [150, 50],
        [151, 158],
      ],
      500,
    ),
    stroke(
      [
        [98, 160],
        [204, 157],
      ],
      750,
    ),
  ],
};

export const sampleDrawnInk = toDrawnInk(sampleInk);
