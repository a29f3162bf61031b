import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** A picture as a grid of colours: small enough to be kept for every story, and still told apart when a line of text moves or changes its colour. */
export interface Thumbnail {
  readonly columns: number;
  readonly rows: number;
  /** Red, green and blue, a byte each, of each cell in rows: deflated, base64. */
  readonly colours: string;
}

/** CSS px of a cell's side. */
const CELL = 12;
/** Of 255: rounding of edges between runs stays under it, a missing word does not. */
const TOLERANCE = 6;
const CHANNELS = 3;

export function thumbnailOf(png: Uint8Array): Thumbnail {
  const picture = PNG.sync.read(Buffer.from(png));
  const [columns, rows] = [Math.ceil(picture.width / CELL), Math.ceil(picture.height / CELL)];
  const cells = Array.from({ length: rows * columns }, (_, at) =>
    colourOf(picture, (at % columns) * CELL, Math.floor(at / columns) * CELL),
  );
  return { columns, rows, colours: deflateRawSync(Buffer.from(cells.flat()), { level: 9 }).toString('base64') };
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The mean of a cell's pixels. */
function colourOf({ width, height, data }: Pixels, left: number, top: number): number[] {
  const sums = Array.from({ length: CHANNELS }, () => 0);
  const [right, bottom] = [Math.min(left + CELL, width), Math.min(top + CELL, height)];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1)
      for (const channel of sums.keys())
        sums[channel] = (sums[channel] ?? 0) + (data[(y * width + x) * 4 + channel] ?? 0);
  return sums.map((sum) => Math.round(sum / ((right - left) * (bottom - top))));
}

/** Why two pictures are not the same; undefined when they are. */
export function differs(before: Thumbnail, now: Thumbnail): string | undefined {
  if (before.columns !== now.columns || before.rows !== now.rows) return 'it has another size';
  const [old, seen] = [before, now].map(({ colours }) => inflateRawSync(Buffer.from(colours, 'base64')));
  if (!old || !seen || old.length !== seen.length) return 'it cannot be read';
  const changed = new Set<number>();
  for (const [at, value] of old.entries())
    if (Math.abs(value - (seen[at] ?? 0)) > TOLERANCE) changed.add(Math.floor(at / CHANNELS));
  return changed.size > 0 ? `${changed.size} of ${old.length / CHANNELS} cells differ` : undefined;
}
