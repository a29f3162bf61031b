import type { PathSink } from '@iou-kit/machine/ink/drawing';

/** What a shape lies within. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How units lie on pixels: a factor and an offset each way. */
export interface Lay {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly dx: number;
  readonly dy: number;
}

/** A shape in pixels, which a canvas fills as often as it is asked to, and what it lies within: all its points, controls included. */
export class BoundedPath implements PathSink, Bounds {
  readonly path = new Path2D();
  left = Infinity;
  top = Infinity;
  right = -Infinity;
  bottom = -Infinity;
  readonly #lay: Lay;

  /** It is traced in the units that are laid so. */
  constructor(lay: Lay) {
    this.#lay = lay;
  }

  /** Nothing was traced. */
  get isEmpty(): boolean {
    return this.left > this.right;
  }

  moveTo(x: number, y: number): void {
    this.path.moveTo(this.#x(x), this.#y(y));
  }

  lineTo(x: number, y: number): void {
    this.path.lineTo(this.#x(x), this.#y(y));
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.path.quadraticCurveTo(this.#x(controlX), this.#y(controlY), this.#x(x), this.#y(y));
  }

  closePath(): void {
    this.path.closePath();
  }

  #x(unit: number): number {
    const x = unit * this.#lay.scaleX + this.#lay.dx;
    if (x < this.left) this.left = x;
    if (x > this.right) this.right = x;
    return x;
  }

  #y(unit: number): number {
    const y = unit * this.#lay.scaleY + this.#lay.dy;
    if (y < this.top) this.top = y;
    if (y > this.bottom) this.bottom = y;
    return y;
  }
}
