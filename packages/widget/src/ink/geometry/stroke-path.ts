import type { StrokePoint } from 'perfect-freehand';
import type { InputPoint, OutlineOptions, Vec } from './outline-options.ts';

/** perfect-freehand's own defaults for a point without pressure: the first, and any other. */
const FIRST_PRESSURE = 0.25;
const PRESSURE = 0.5;

/**
 * The evened-out path of a stroke under way, point by point, equal to the library's `getStrokePoints` on all input so far
 * (from three input points on). Points of the settled path never change again; the newest may.
 */
export class StrokePath {
  readonly settled: StrokePoint[];
  readonly #pull: number;
  readonly #size: number;
  #last: StrokePoint;
  /** Length drawn, also over input that was too near to be kept. */
  #length = 0;
  /** The stroke has left the pen's own width; until then only its newest point counts. */
  #begun = false;
  #newest: InputPoint | undefined;

  constructor(first: InputPoint, { size, streamline }: OutlineOptions) {
    this.#pull = 0.15 + (1 - streamline) * 0.85;
    this.#size = size;
    this.#last = {
      point: [first[0], first[1]],
      pressure: first[2] >= 0 ? first[2] : FIRST_PRESSURE,
      vector: [1, 1],
      distance: 0,
      runningLength: 0,
    };
    this.settled = [this.#last];
  }

  add(point: InputPoint): void {
    if (this.#newest) this.#settle(this.#newest);
    this.#newest = point;
  }

  /** The newest point as it stands at the end of the path; undefined where it lies on the one before. */
  tip(): StrokePoint | undefined {
    return this.#newest && this.#next(this.#newest);
  }

  #settle(input: InputPoint): void {
    const next = this.#next(input);
    if (!next) return;
    this.#length = next.runningLength;
    if (!this.#begun) {
      if (this.#length < this.#size) return;
      this.#begun = true;
    }
    const [first] = this.settled;
    if (this.settled.length === 1 && first) first.vector = next.vector;
    this.settled.push(next);
    this.#last = next;
  }

  #next([x, y, pressure]: InputPoint): StrokePoint | undefined {
    const [fromX, fromY] = this.#last.point as Vec;
    const point: Vec = [fromX + (x - fromX) * this.#pull, fromY + (y - fromY) * this.#pull];
    if (point[0] === fromX && point[1] === fromY) return undefined;
    const distance = Math.hypot(point[1] - fromY, point[0] - fromX);
    const back: Vec = [fromX - point[0], fromY - point[1]];
    const length = Math.hypot(back[0], back[1]);
    return {
      point,
      pressure: pressure >= 0 ? pressure : PRESSURE,
      vector: [back[0] / length, back[1] / length],
      distance,
      runningLength: this.#length + distance,
    };
  }
}
