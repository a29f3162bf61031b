import { getStroke } from 'perfect-freehand';
import type { InkStroke } from '../ink-data.ts';
import type { InkFrame } from './ink-measure.ts';
import { PathText, type PathSink } from './path-sink.ts';
import { inputPoint, penLook } from './pen-look.ts';
import { traceOutline } from './trace-outline.ts';

/** Traces a finished stroke, in the units of its frame: the library's own outline. */
export function traceStroke(sink: PathSink, { points, realPressure }: InkStroke, frame: InkFrame): void {
  traceOutline(sink, getStroke(points.map(inputPoint), { ...penLook(frame, realPressure), last: true }));
}

/** A finished stroke as SVG path data. */
export function strokeSvgPath(stroke: InkStroke, frame: InkFrame): string {
  const path = new PathText();
  traceStroke(path, stroke, frame);
  return path.text;
}
