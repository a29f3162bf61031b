import { inkBox, penSize, type InkBox } from './drawing/ink-measure.ts';
import type { InkData, InkPoint } from './ink-data.ts';

export type InkFlaw = 'INK_BLANK' | 'INK_DOT' | 'INK_SCRIBBLE';

/** What a name must at least reach, in widths of the pen: from edge to edge, and as a path. Anything smaller is a blot. */
const MIN_EXTENT = 3;
const MIN_LENGTH = 4;

/** So many cells a side a character is looked at through. */
const CELLS = 24;
/** Share of steps that lead onto cells written on before, from which on lines lie over lines. Dense characters run together reach 0.65. */
const SCRIBBLE_OVERLAP = 0.68;
/** So many times its own diagonal a scribble is long at least. */
const SCRIBBLE_LENGTH = 8;
/** Four times what the densest name takes. Nothing so long need be looked at more closely. */
const ENDLESS_LENGTH = 100;

/**
 * Why a drawing is no signature: nothing, a dot (or a mark too small to be a name), or the same place scratched over again
 * and again. Undefined for a signature. Told by geometry alone, alike in the browser and on the server.
 */
export function judgeInk({ width, height, strokes }: InkData): InkFlaw | undefined {
  const box = inkBox(strokes);
  if (!box) return 'INK_BLANK';
  const pen = penSize({ width, height });
  if (Math.max(box.width, box.height) < MIN_EXTENT * pen) return 'INK_DOT';
  const cell = cellOf(box, pen);
  const paths = strokes.map(({ points }) => withoutRests(points, cell));
  const length = paths.reduce((sum, path) => sum + lengthOf(path), 0);
  if (length < MIN_LENGTH * pen) return 'INK_DOT';
  const diagonals = length / Math.hypot(box.width, box.height);
  if (diagonals < SCRIBBLE_LENGTH) return undefined;
  return diagonals > ENDLESS_LENGTH || overlap(paths, box, cell) >= SCRIBBLE_OVERLAP ? 'INK_SCRIBBLE' : undefined;
}

/** Side of a cell, px. A row of characters is looked at as closely as one of them; a line that is gone over, by the width of the pen. */
function cellOf({ width, height }: InkBox, pen: number): number {
  const long = Math.max(width, height);
  const character = Math.min(Math.sqrt(width * height), 1.75 * Math.min(width, height));
  return Math.max(character, Math.min(long / 3, 7 * pen), long / 8) / CELLS;
}

/** The samples at which the pen had got on by a step. A pen at rest trembles, which is neither length nor overlap. */
function withoutRests([first, ...rest]: readonly InkPoint[], step: number): readonly InkPoint[] {
  if (!first) return [];
  const path = [first];
  let last = first;
  for (const point of rest) {
    if (Math.hypot(point.x - last.x, point.y - last.y) < step) continue;
    path.push(point);
    last = point;
  }
  return path;
}

const lengthOf = (points: readonly InkPoint[]): number =>
  points.reduce((sum, { x, y }, i) => {
    const from = points[i - 1];
    return from ? sum + Math.hypot(x - from.x, y - from.y) : 0;
  }, 0);

/** Which share of the way from cell to cell leads onto cells that were written on before. */
function overlap(paths: readonly (readonly InkPoint[])[], { x, y }: InkBox, cell: number): number {
  const written = new Set<number>();
  let steps = 0;
  for (const path of paths) {
    let before = -1;
    for (const place of along(path, cell / 2)) {
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
