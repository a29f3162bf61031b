/**
 * One sample of a pen: x, y in units of the drawing's frame, pressure 0…1, and milliseconds since the first sample.
 * Where a device tells no pressure every sample says `NO_PRESSURE`.
 */
export type InkPoint = readonly [x: number, y: number, pressure: number, time: number];

/** From pen down to pen up. */
export type InkStroke = readonly InkPoint[];

/** What was written, on a frame of w × h units (CSS pixels of the pad when it was begun). */
export interface InkDrawing {
  readonly w: number;
  readonly h: number;
  readonly strokes: readonly InkStroke[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What mice and fingers report while they are down. */
export const NO_PRESSURE = 0.5;

/** A stroke of a device that really feels pressure. */
export const hasPressure = (stroke: InkStroke): boolean => stroke.some(([, , pressure]) => pressure !== NO_PRESSURE);

/** How far the pen went in one stroke. */
export const strokeLength = (stroke: InkStroke): number =>
  stroke.reduce((sum, [x, y], i) => {
    const [fromX, fromY] = stroke[i - 1] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);

/** The box around all samples; undefined where there are none. */
export function inkBox(strokes: readonly InkStroke[]): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of strokes.flat()) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return left > right ? undefined : { x: left, y: top, w: right - left, h: bottom - top };
}

/** How big a drawing is, as one number: the side of a square of the frame's area. */
export const inkMeasure = ({ w, h }: Pick<InkDrawing, 'w' | 'h'>): number => Math.sqrt(w * h);
