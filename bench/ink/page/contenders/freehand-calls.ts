import { traceOutline } from '@iou-kit/machine/ink/drawing';
import type { Running } from '../contender.ts';
import { freehand } from './freehand.ts';
import { surfaceCanvas } from './surface-canvas.ts';

/** The outline drawn into a Path2D curve by curve: what the README's text costs is saved. */
export function freehandCalls(place: HTMLElement): Running {
  const { canvas, context } = surfaceCanvas(place);
  const running = freehand(canvas, (outline) => {
    const path = new Path2D();
    traceOutline(path, outline);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.fill(path);
  });
  return { ...running, canvas, wipes: true };
}
