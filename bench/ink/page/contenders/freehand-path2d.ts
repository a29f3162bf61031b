import type { Running } from '../contender.ts';
import { freehand } from './freehand.ts';
import { pathText } from './path-text.ts';
import { surfaceCanvas } from './surface-canvas.ts';

/** The outline as the README fills it on a canvas: its text, read by a Path2D. */
export function freehandPath2d(place: HTMLElement): Running {
  const { canvas, context } = surfaceCanvas(place);
  const running = freehand(canvas, (outline) => {
    const path = new Path2D(pathText(outline));
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.fill(path);
  });
  return { ...running, canvas, wipes: true };
}
