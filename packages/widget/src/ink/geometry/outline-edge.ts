import type { PenLook } from '@iou-kit/machine/ink/drawing';
import type { StrokePoint } from 'perfect-freehand';
import type { Vec } from './vec.ts';
import { HALF_TURN, turn } from './turn.ts';

/** A corner is rounded in thirteen steps; the library writes its step as a decimal. */
const CORNER_STEP = 0.07692307692307693;
/** How quickly a simulated pressure follows the speed. */
const PRESSURE_CHANGE = 0.275;

/** Both edges of a stroke, from its start. */
export interface Edges {
  readonly left: Vec[];
  readonly right: Vec[];
}

/** What perfect-freehand's outline loop remembers from one point of the path to the next. */
export interface EdgeMemory {
  pressure: number;
  vector: Vec;
  left: Vec;
  right: Vec;
  /** The point before was the inside of a sharp corner. */
  turned: boolean;
  radius: number;
}

const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1];

const squaredGap = (a: Vec, b: Vec): number => {
  const dx = a[0] - b[0];
  const dy = a[1] - b[1];
  return dx * dx + dy * dy;
};

function simulatedPressure(previous: number, distance: number, size: number): number {
  const speed = Math.min(1, distance / size);
  return Math.min(1, previous + (Math.min(1, 1 - speed) - previous) * (speed * PRESSURE_CHANGE));
}

/** The memory at the start of a path. Its first ten points set the pressure, so they must be final. */
export function startEdge(path: readonly StrokePoint[], { simulatePressure, size }: PenLook): EdgeMemory {
  const [first] = path;
  if (!first) throw new RangeError('startEdge: a path has at least one point');
  let { pressure } = first;
  for (const point of path.slice(0, 10)) {
    const own = simulatePressure ? simulatedPressure(pressure, point.distance, size) : point.pressure;
    pressure = (pressure + own) / 2;
  }
  const start = first.point as Vec;
  return { pressure, vector: first.vector as Vec, left: start, right: start, turned: false, radius: 0 };
}

/** One more point of the path; `next` is the point after it, undefined for the last. Equal to a turn of the library's loop. */
export function extendEdge(
  memory: EdgeMemory,
  edges: Edges,
  {
    point,
    next,
    index,
  }: { readonly point: StrokePoint; readonly next: StrokePoint | undefined; readonly index: number },
  options: PenLook,
): void {
  const { size, thinning, smoothing, simulatePressure } = options;
  const at = point.point as Vec;
  const vector = point.vector as Vec;
  let { pressure } = point;
  if (thinning) {
    if (simulatePressure) pressure = simulatedPressure(memory.pressure, point.distance, size);
    memory.radius = size * (0.5 - thinning * (0.5 - pressure));
  } else {
    memory.radius = size / 2;
  }
  const radius = Math.max(0.01, memory.radius);
  memory.radius = radius;

  const onward = next ? dot(vector, next.vector as Vec) : 1;
  const sharp = onward < 0;
  if (sharp || (dot(vector, memory.vector) < 0 && !memory.turned)) {
    corner(memory, edges, at);
    if (sharp) memory.turned = true;
    return;
  }
  memory.turned = false;
  if (!next) {
    const [x, y] = [vector[1] * radius, -vector[0] * radius];
    edges.left.push([at[0] - x, at[1] - y]);
    edges.right.push([at[0] + x, at[1] + y]);
    return;
  }
  const [nextX, nextY] = next.vector as Vec;
  const mixed: Vec = [nextX + (vector[0] - nextX) * onward, nextY + (vector[1] - nextY) * onward];
  const [x, y] = [mixed[1] * radius, -mixed[0] * radius];
  const minGap = (size * smoothing) ** 2;
  const left: Vec = [at[0] - x, at[1] - y];
  if (index <= 1 || squaredGap(memory.left, left) > minGap) {
    edges.left.push(left);
    memory.left = left;
  }
  const right: Vec = [at[0] + x, at[1] + y];
  if (index <= 1 || squaredGap(memory.right, right) > minGap) {
    edges.right.push(right);
    memory.right = right;
  }
  memory.pressure = pressure;
  memory.vector = vector;
}

/** Both edges go round a sharp corner's point. */
function corner(memory: EdgeMemory, edges: Edges, at: Vec): void {
  const [x, y] = [memory.vector[1] * memory.radius, -memory.vector[0] * memory.radius];
  for (let part = 0; part <= 1; part += CORNER_STEP) {
    memory.left = turn([at[0] - x, at[1] - y], at, HALF_TURN * part);
    memory.right = turn([at[0] + x, at[1] + y], at, HALF_TURN * -part);
    edges.left.push(memory.left);
    edges.right.push(memory.right);
  }
}
