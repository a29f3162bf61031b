import type { InkData, InkStroke } from '../ink-data.ts';

export interface InkBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The pad on which an ink was begun. Its px are the units of the ink, whatever it is shown on. */
export type InkFrame = Pick<InkData, 'width' | 'height'>;

/** The box around all samples; undefined where there are none. */
export function inkBox(strokes: readonly InkStroke[]): InkBox | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of strokes)
    for (const { x, y } of points) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top };
}

/** How thick the pen is on a pad, so that a name looks the same on every size of it. */
export const penSize = ({ width, height }: InkFrame): number => 0.022 * Math.sqrt(width * height);
