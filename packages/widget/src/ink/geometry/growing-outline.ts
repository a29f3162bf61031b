import { getStroke, getStrokeOutlinePoints, type StrokePoint } from 'perfect-freehand';
import { extendEdge, startEdge, type EdgeMemory, type Edges } from './outline-edge.ts';
import type { InputPoint, OutlineOptions, Vec } from './outline-options.ts';
import { StrokePath } from './stroke-path.ts';
import { arc } from './turn.ts';

/** The library leaves out path points nearer than this to the end, the last one apart. */
const END_LENGTH = 3;
/** So many path points set the pressure that the outline starts with. */
const PRESSURE_POINTS = 10;

/**
 * The outline of a stroke under way, equal at every moment to perfect-freehand's `getStroke` of all its points. What is
 * further back than the end rule is final: a new point costs the same at the ten-thousandth as at the first.
 */
export class GrowingOutline {
  /** The edges that will not change any more. */
  readonly final: Edges = { left: [], right: [] };
  readonly #options: OutlineOptions;
  readonly #first: InputPoint[] = [];
  #path: StrokePath | undefined;
  #memory: EdgeMemory | undefined;
  /** The first settled path point that is not yet in the final edges. */
  #next = 0;

  constructor(options: OutlineOptions) {
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
    const tip = path.tip();
    if (!this.#memory) return getStrokeOutlinePoints(withTip(path.settled, tip), this.#options) as Vec[];
    const { left, right, cap } = this.tail();
    const first = this.final.right[0] ?? right[0];
    const start = path.settled[0]?.point as Vec | undefined;
    if (!first || !start) return [];
    return [
      ...this.final.left,
      ...left,
      ...cap,
      ...right.reverse(),
      ...this.final.right.toReversed(),
      ...arc(first, start, { halves: 1, step: 1 / 13, closed: true }),
    ];
  }

  /** What follows the final edges for now: the rest of both, and the round end. */
  tail(): Edges & { readonly cap: Vec[] } {
    const path = this.#path;
    if (!path || !this.#memory) return { left: [], right: [], cap: [] };
    const tip = path.tip();
    const points = path.settled;
    const end = tip ?? points.at(-1);
    if (!end) return { left: [], right: [], cap: [] };
    const memory = { ...this.#memory };
    const edges: Edges = { left: [], right: [] };
    const count = points.length + (tip ? 1 : 0);
    for (let index = this.#next; index < count; index += 1) {
      const point = points[index] ?? end;
      const last = index === count - 1;
      if (!last && end.runningLength - point.runningLength < END_LENGTH) continue;
      const next = last ? undefined : (points[index + 1] ?? end);
      extendEdge(memory, edges, { point, next, index }, this.#options);
    }
    return { ...edges, cap: endCap(end, memory.radius) };
  }

  #advance(path: StrokePath): void {
    const { settled } = path;
    if (settled.length < PRESSURE_POINTS) return;
    this.#memory ??= startEdge(settled, this.#options);
    const end = path.tip() ?? settled.at(-1);
    if (!end) return;
    for (; this.#next + 1 < settled.length; this.#next += 1) {
      const point = settled[this.#next];
      if (!point || end.runningLength - point.runningLength < END_LENGTH) return;
      extendEdge(this.#memory, this.final, { point, next: settled[this.#next + 1], index: this.#next }, this.#options);
    }
  }
}

function withTip(settled: readonly StrokePoint[], tip: StrokePoint | undefined): StrokePoint[] {
  const points = tip ? [...settled, tip] : [...settled];
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
