import type { PenLook } from '@iou-kit/machine/ink/drawing';
import { getStroke, getStrokeOutlinePoints, type StrokePoint } from 'perfect-freehand';
import { extendEdge, startEdge, type EdgeMemory, type Edges } from './outline-edge.ts';
import type { InputPoint, Vec } from './vec.ts';
import { StrokePath } from './stroke-path.ts';
import { arc } from './turn.ts';

/** The library leaves out path points nearer than this to the end, the last one apart. */
const END_LENGTH = 3;
/** So many path points set the pressure that the outline starts with. */
const PRESSURE_POINTS = 10;

export interface Tail extends Edges {
  readonly cap: readonly Vec[];
}

/**
 * The outline of a stroke under way, equal at every moment to perfect-freehand's `getStroke` of all its points. What is
 * further back than the end rule is final: a new point costs the same at the ten-thousandth as at the first.
 */
export class GrowingOutline {
  /** The edges that will not change any more. */
  readonly final: Edges = { left: [], right: [] };
  readonly #options: PenLook;
  readonly #first: InputPoint[] = [];
  #path: StrokePath | undefined;
  #memory: EdgeMemory | undefined;
  /** The first settled path point that is not yet in the final edges. */
  #next = 0;

  constructor(options: PenLook) {
    this.#options = options;
  }

  add(point: InputPoint): void {
    // Up to two points the library invents others between them, which are gone with the third.
    if (this.#first.length < 3) this.#first.push(point);
    if (!this.#path) {
      this.#path = new StrokePath(point, this.#options);
      return;
    }
    this.#path.add(point);
    this.#advance(this.#path);
  }

  /** The closed outline as it stands. */
  outline(): Vec[] {
    const path = this.#path;
    if (!path) return [];
    if (this.#first.length < 3)
      return getStroke(
        this.#first.map(([x, y, p]) => [x, y, p]),
        this.#options,
      ) as Vec[];
    if (!this.#memory) return getStrokeOutlinePoints(withEnd(path), this.#options) as Vec[];
    const { left, right, cap } = this.tail();
    return [
      ...this.final.left,
      ...left,
      ...cap,
      ...right.toReversed(),
      ...this.final.right.toReversed(),
      ...this.startCap(),
    ];
  }

  /** The round start, from the right edge to the left; empty until the first edges are final. */
  startCap(): Vec[] {
    const first = this.final.right[0] ?? (this.#memory && this.tail().right[0]);
    const start = this.#path?.settled[0]?.point as Vec | undefined;
    return first && start ? arc(first, start, { halves: 1, step: 1 / 13, closed: true }) : [];
  }

  /** What follows the final edges for now, or would if `expected` came next: the rest of both, and the round end. */
  tail(expected: readonly InputPoint[] = []): Tail {
    const path = this.#path;
    if (!path || !this.#memory) return { left: [], right: [], cap: [] };
    const ahead = path.ahead(expected);
    const { settled } = path;
    const pointAt = (index: number): StrokePoint | undefined => settled[index] ?? ahead[index - settled.length];
    const count = settled.length + ahead.length;
    const end = pointAt(count - 1);
    if (!end) return { left: [], right: [], cap: [] };
    const memory = { ...this.#memory };
    const edges: Edges = { left: [], right: [] };
    for (let index = this.#next; index < count; index += 1) {
      const point = pointAt(index) ?? end;
      if (index < count - 1 && end.runningLength - point.runningLength < END_LENGTH) continue;
      extendEdge(memory, edges, { point, next: pointAt(index + 1), index }, this.#options);
    }
    return { ...edges, cap: endCap(end, memory.radius) };
  }

  #advance(path: StrokePath): void {
    const { settled } = path;
    if (settled.length < PRESSURE_POINTS) return;
    this.#memory ??= startEdge(settled, this.#options);
    const end = path.ahead()[0] ?? settled.at(-1);
    if (!end) return;
    for (; this.#next + 1 < settled.length; this.#next += 1) {
      const point = settled[this.#next];
      if (!point || end.runningLength - point.runningLength < END_LENGTH) return;
      extendEdge(this.#memory, this.final, { point, next: settled[this.#next + 1], index: this.#next }, this.#options);
    }
  }
}

function withEnd(path: StrokePath): StrokePoint[] {
  const points = [...path.settled, ...path.ahead()];
  const [first, second] = points;
  // The first point looks along the second, whichever that is for now.
  if (first) points[0] = { ...first, vector: second ? second.vector : [0, 0] };
  return points;
}

function endCap({ point, vector }: StrokePoint, radius: number): Vec[] {
  const [x, y] = point as Vec;
  const [vx, vy] = vector as Vec;
  const side: Vec = [-vy, vx];
  return arc([x + side[0] * radius, y + side[1] * radius], [x, y], { halves: 3, step: 1 / 29, closed: false });
}
