import { getStroke } from 'perfect-freehand';
import { hasPressure, inkMeasure, type InkDrawing, type InkStroke } from './stroke.ts';

/** How thick the pen is on a drawing, so that it looks the same on every size of pad. */
export const penSize = (drawing: Pick<InkDrawing, 'w' | 'h'>): number => 0.022 * inkMeasure(drawing);

/** The outline of one stroke as SVG path data; `finished` rounds off its end. */
export function strokePath(stroke: InkStroke, size: number, finished = true): string {
  const points = stroke.map(([x, y, pressure]): [number, number, number] => [x, y, pressure]);
  const outline = getStroke(points, {
    size,
    thinning: 0.6,
    smoothing: 0.5,
    streamline: 0.4,
    simulatePressure: !hasPressure(stroke),
    last: finished,
  });
  return outlinePath(outline);
}

/** A closed curve through the middles of an outline's edges, its corners being the control points. */
function outlinePath(outline: readonly (readonly number[])[]): string {
  const [first] = outline;
  if (!first || outline.length < 3) return '';
  const curves = outline.map((point, i) => {
    const next = outline[(i + 1) % outline.length] ?? first;
    return `${pair(point)} ${pair([middle(point, next, 0), middle(point, next, 1)])}`;
  });
  const last = outline.at(-1) ?? first;
  return `M${pair([middle(last, first, 0), middle(last, first, 1)])}Q${curves.join(' ')}Z`;
}

const middle = (a: readonly number[], b: readonly number[], axis: number): number =>
  ((a[axis] ?? 0) + (b[axis] ?? 0)) / 2;

const pair = ([x = 0, y = 0]: readonly number[]): string => `${round(x)},${round(y)}`;

const round = (value: number): number => Math.round(value * 100) / 100;
