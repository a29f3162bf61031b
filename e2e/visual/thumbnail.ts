import { PNG } from 'pngjs';

/** A picture as a grid of greys: small enough to be kept for every story, and still told apart when a line of text moves. */
export interface Thumbnail {
  readonly columns: number;
  readonly rows: number;
  /** One byte a cell, base64. */
  readonly greys: string;
}

/** CSS px of a cell's side. */
const CELL = 12;
/** Of 255: rounding of edges between runs stays under it, a missing word does not. */
const TOLERANCE = 6;

export function thumbnailOf(png: Uint8Array): Thumbnail {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const greys = Buffer.alloc(columns * rows);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      greys[row * columns + column] = greyOf({ width, height, data }, column * CELL, row * CELL);
  return { columns, rows, greys: greys.toString('base64') };
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

function greyOf({ width, height, data }: Pixels, left: number, top: number): number {
  let [sum, count] = [0, 0];
  for (let y = top; y < Math.min(top + CELL, height); y += 1)
    for (let x = left; x < Math.min(left + CELL, width); x += 1) {
      const at = (y * width + x) * 4;
      sum += (data[at] ?? 0) * 0.299 + (data[at + 1] ?? 0) * 0.587 + (data[at + 2] ?? 0) * 0.114;
      count += 1;
    }
  return Math.round(sum / count);
}

/** Why two pictures are not the same; undefined when they are. */
export function differs(before: Thumbnail, now: Thumbnail): string | undefined {
  if (before.columns !== now.columns || before.rows !== now.rows) return 'it has another size';
  const [old, seen] = [Buffer.from(before.greys, 'base64'), Buffer.from(now.greys, 'base64')];
  const changed = [...old].filter((grey, at) => Math.abs(grey - (seen[at] ?? 0)) > TOLERANCE).length;
  return changed > 0 ? `${changed} of ${old.length} cells differ` : undefined;
}
