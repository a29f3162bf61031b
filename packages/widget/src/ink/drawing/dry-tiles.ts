import type { BoundedPath, Bounds } from './bounded-path.ts';

/** Pixels across. Small, for a browser copies all of a tile that is painted on after it was copied from. */
const SIDE = 52;
/** Painted around each tile and never shown: where a canvas ends, the smoothing of edges is less exact. */
const EDGE = 6;
/** A row of tiles is no longer. */
const ROW = 2 ** 16;

interface Tile {
  readonly context: CanvasRenderingContext2D;
  blank: boolean;
}

/** Whole pixels. */
interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What is painted for good, in tiles that are never shown: any part of it can be put on the canvas again, at a cost that
 * does not grow with what lies there. No pixel of it is read.
 */
export class DryTiles {
  readonly #target: CanvasRenderingContext2D;
  readonly #tiles = new Map<number, Tile>();

  constructor(target: CanvasRenderingContext2D) {
    this.#target = target;
  }

  wipe(): void {
    for (const tile of this.#tiles.values()) {
      if (tile.blank) continue;
      tile.blank = true;
      tile.context.resetTransform();
      tile.context.clearRect(0, 0, SIDE + 2 * EDGE, SIDE + 2 * EDGE);
    }
  }

  /** Keeps a shape in the canvas' colour, as far as it lies on it. */
  keep(shape: BoundedPath): void {
    const box = wholePixels(shape, this.#target.canvas, EDGE);
    if (!box) return;
    eachTile(box, (x, y) => {
      const tile = this.#tiles.get(y * ROW + x) ?? this.#add(y * ROW + x);
      const context = tile?.context;
      if (!tile || !context) return;
      if (tile.blank) {
        tile.blank = false;
        context.setTransform(1, 0, 0, 1, EDGE - x * SIDE, EDGE - y * SIDE);
        context.fillStyle = this.#target.fillStyle;
      }
      context.fill(shape.path);
    });
  }

  /** Puts on the canvas what is kept within the bounds, out to whole pixels, and nothing else. */
  putBack(bounds: Bounds): void {
    const target = this.#target;
    const box = wholePixels(bounds, target.canvas);
    if (!box) return;
    target.clearRect(box.x, box.y, box.width, box.height);
    eachTile(box, (x, y) => {
      const tile = this.#tiles.get(y * ROW + x);
      if (!tile || tile.blank) return;
      const [left, top] = [Math.max(box.x, x * SIDE), Math.max(box.y, y * SIDE)];
      const width = Math.min(box.x + box.width, (x + 1) * SIDE) - left;
      const height = Math.min(box.y + box.height, (y + 1) * SIDE) - top;
      const { canvas } = tile.context;
      const [inX, inY] = [left - x * SIDE + EDGE, top - y * SIDE + EDGE];
      target.drawImage(canvas, inX, inY, width, height, left, top, width, height);
    });
  }

  #add(key: number): Tile | undefined {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [SIDE + 2 * EDGE, SIDE + 2 * EDGE];
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    const tile: Tile = { context, blank: true };
    this.#tiles.set(key, tile);
    return tile;
  }
}

function eachTile({ x, y, width, height }: PixelBox, visit: (x: number, y: number) => void): void {
  const [right, bottom] = [Math.floor((x + width - 1) / SIDE), Math.floor((y + height - 1) / SIDE)];
  for (let row = Math.floor(y / SIDE); row <= bottom; row += 1)
    for (let column = Math.floor(x / SIDE); column <= right; column += 1) visit(column, row);
}

/** The pixels of a canvas that a shape may show in, and some more. A smoothed edge reaches into one. */
function wholePixels(
  { left, top, right, bottom }: Bounds,
  canvas: { readonly width: number; readonly height: number },
  more = 1,
): PixelBox | undefined {
  const [x, y] = [Math.max(0, Math.floor(left) - more), Math.max(0, Math.floor(top) - more)];
  const width = Math.min(canvas.width, Math.ceil(right) + more) - x;
  const height = Math.min(canvas.height, Math.ceil(bottom) + more) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}
