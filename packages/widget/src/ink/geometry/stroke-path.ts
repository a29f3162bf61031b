import type { PenLook } from '@iou-kit/machine/ink/drawing';
import type { StrokePoint } from 'perfect-freehand';
import type { InputPoint, Vec } from './vec.ts';

/** perfect-freehand's own defaults for a point without pressure: the first, and any other. */
const FIRST_PRESSURE = 0.25;
const PRESSURE = 0.5;

/** Where the library's loop stands on its way along the input. */
interface Place {
  readonly last: StrokePoint;
  /** Length drawn, also over input that was too near to be kept. */
  readonly length: number;
  /** The stroke has left the pen's own width; until then only its newest point counts. */
  readonly begun: boolean;
}

/**
 * The evened-out path of a stroke under way, point by point, equal to the library's `getStrokePoints` on all input so far
 * (from three input points on). Points of the settled path never change again; the newest may.
 */
export class StrokePath {
  readonly settled: StrokePoint[];
  readonly #pull: number;
  readonly #size: number;
  #place: Place;
  #newest: InputPoint | undefined;

  constructor(first: InputPoint, { size, streamline }: PenLook) {
    this.#pull = 0.15 + (1 - streamline) * 0.85;
    this.#size = size;
    const last: StrokePoint = {
      point: [first[0], first[1]],
      pressure: first[2] >= 0 ? first[2] : FIRST_PRESSURE,
      vector: [1, 1],
      distance: 0,
      runningLength: 0,
    };
    this.#place = { last, length: 0, begun: false };
    this.settled = [last];
  }

  add(point: InputPoint): void {
    if (this.#newest) {
      const { place, kept } = this.#walk(this.#place, this.#newest);
      this.#place = place;
      const [first] = this.settled;
      if (kept && this.settled.length === 1 && first) first.vector = kept.vector;
      if (kept) this.settled.push(kept);
    }
    this.#newest = point;
  }

  /**
   * The end of the path behind its settled points, as it stands; or as it would if `expected` came next. Empty where the
   * newest point lies on the one before.
   */
  ahead(expected: readonly InputPoint[] = []): StrokePoint[] {
    const points: StrokePoint[] = [];
    let at = this.#place;
    let newest = this.#newest;
    for (const next of expected) {
      if (newest) {
        const { place, kept } = this.#walk(at, newest);
        at = place;
        if (kept) points.push(kept);
      }
      newest = next;
    }
    const tip = newest && this.#next(at, newest);
    return tip ? [...points, tip] : points;
  }

  /** Takes an input that is not the last any more. */
  #walk(place: Place, input: InputPoint): { readonly place: Place; readonly kept?: StrokePoint } {
    const next = this.#next(place, input);
    if (!next) return { place };
    const length = next.runningLength;
    if (!place.begun && length < this.#size) return { place: { ...place, length } };
    return { place: { last: next, length, begun: true }, kept: next };
  }

  #next({ last, length: drawn }: Place, [x, y, pressure]: InputPoint): StrokePoint | undefined {
    const [fromX, fromY] = last.point as Vec;
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
      runningLength: drawn + distance,
    };
  }
}
