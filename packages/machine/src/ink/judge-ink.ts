import { inkBox, type InkBox } from './drawing/ink-measure.ts';
import type { InkData, InkPoint, InkStroke } from './ink-data.ts';

export type InkFlaw = 'INK_BLANK' | 'INK_DOT' | 'INK_SCRIBBLE';

/** Share of the pad's measure that a name must at least reach: as a path, and from edge to edge. */
const MIN_LENGTH = 0.15;
const MIN_EXTENT = 0.08;

/** A drawing is looked at through a grid of so many cells a side. */
const CELLS = 24;
/** Share of steps that lead onto cells written on before, from which on lines lie over lines. Dense characters stay below a half. */
const SCRIBBLE_OVERLAP = 0.7;
/** So many times its own diagonal a scribble is long at least. */
const SCRIBBLE_LENGTH = 8;

/**
 * Why a drawing is no signature: nothing, a dot (or a mark too small to be a name), or the same place scratched over again
 * and again. Undefined for a signature. Told by geometry alone, alike in the browser and on the server.
 */
export function judgeInk({ width, height, strokes }: InkData): InkFlaw | undefined {
  const box = inkBox(strokes);
  if (!box) return 'INK_BLANK';
  const measure = Math.sqrt(width * height);
  const length = strokes.reduce((sum, { points }) => sum + lengthOf(points), 0);
  if (length < MIN_LENGTH * measure || Math.max(box.width, box.height) < MIN_EXTENT * measure) return 'INK_DOT';
  if (length < SCRIBBLE_LENGTH * Math.hypot(box.width, box.height)) return undefined;
  return overlap(strokes, box) >= SCRIBBLE_OVERLAP ? 'INK_SCRIBBLE' : undefined;
}

const lengthOf = (points: readonly InkPoint[]): number =>
  points.reduce((sum, { x, y }, i) => {
    const from = points[i - 1];
    return from ? sum + Math.hypot(x - from.x, y - from.y) : 0;
  }, 0);

/** Which share of the way from cell to cell leads onto cells that were written on before. */
function overlap(strokes: readonly InkStroke[], { x, y, width, height }: InkBox): number {
  // A line has no height, and a row of characters is wider than any of them.
  const cell = Math.max(Math.sqrt(width * height), Math.max(width, height) / 3) / CELLS;
  const written = new Set<number>();
  let steps = 0;
  for (const { points } of strokes) {
    let before = -1;
    for (const place of along(points, cell / 2)) {
      const at = Math.floor((place.x - x) / cell) * 1024 + Math.floor((place.y - y) / cell);
      if (at === before) continue;
      before = at;
      steps += 1;
      written.add(at);
    }
  }
  return 1 - written.size / steps;
}

/** Places on a stroke, never further apart than a step. */
function* along(points: readonly InkPoint[], step: number): Generator<{ x: number; y: number }> {
  let from = points[0];
  for (const to of points) {
    if (!from) return;
    const parts = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
    for (let part = 1; part <= parts; part += 1)
      yield { x: from.x + ((to.x - from.x) * part) / parts, y: from.y + ((to.y - from.y) * part) / parts };
    from = to;
  }
}
