import type { Vec } from './vec.ts';

/** perfect-freehand turns by a hair more than half a circle, so that caps close. */
export const HALF_TURN = Math.PI + 1e-4;

/** A point turned about a centre. */
export function turn([x, y]: Vec, [cx, cy]: Vec, angle: number): Vec {
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  const dx = x - cx;
  const dy = y - cy;
  return [dx * cos - dy * sin + cx, dx * sin + dy * cos + cy];
}

/** The same point turned again and again, `from` (exclusive of 0 where it is 0) up to one half-turn times `halves`. */
export function arc(
  point: Vec,
  centre: Vec,
  { halves, step, closed }: { halves: number; step: number; closed: boolean },
): Vec[] {
  const points: Vec[] = [];
  for (let part = step; closed ? part <= 1 : part < 1; part += step) {
    points.push(turn(point, centre, HALF_TURN * halves * part));
  }
  return points;
}
