import type { PenLook } from '@iou-kit/machine/ink/drawing';
import type { InputPoint } from '../geometry/vec.ts';
import { BoundedPath, type Bounds, type Lay } from './bounded-path.ts';
import { LiveStroke } from './live-stroke.ts';

/** Where a stroke is drawn. */
export interface DrawingSurface {
  /** How the stroke's units lie on its pixels. */
  readonly lay: Lay;
  /** Keeps a shape for good. It is seen where the surface is restored. */
  keep(shape: BoundedPath): void;
  /** Shows all that is kept within the bounds in place of what is there, and changes nothing beside them. */
  restore(bounds: Bounds): void;
  /** Shows a shape until it is restored there. */
  show(shape: BoundedPath): void;
}

/**
 * A stroke under way. Each frame keeps for good what has become final, takes back the tail of the frame before, and shows the
 * tail as it stands. The rest of the surface is left alone.
 */
export class LiveDrawing {
  readonly #stroke: LiveStroke;
  readonly #surface: DrawingSurface;
  #tail: Bounds | undefined;

  constructor(look: PenLook, surface: DrawingSurface) {
    this.#stroke = new LiveStroke(look);
    this.#surface = surface;
  }

  add(point: InputPoint): void {
    this.#stroke.add(point);
  }

  /** A frame: the stroke as it stands, or as it would if `expected` came next. */
  paint(expected: readonly InputPoint[] = []): void {
    const surface = this.#surface;
    let changed = this.#tail;
    for (let piece = this.#newShape(); this.#stroke.tracePiece(piece); piece = this.#newShape()) {
      surface.keep(piece);
      changed = changed ? around(changed, piece) : piece;
    }
    if (changed) surface.restore(changed);
    const tail = this.#newShape();
    this.#stroke.traceTail(tail, expected);
    this.#tail = tail.isEmpty ? undefined : tail;
    if (this.#tail) surface.show(tail);
  }

  #newShape(): BoundedPath {
    return new BoundedPath(this.#surface.lay);
  }
}

const around = (a: Bounds, b: Bounds): Bounds => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
