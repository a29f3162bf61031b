import { penSize, strokePath } from './stroke-outline.ts';
import { inkBox, type InkDrawing } from './stroke.ts';

/** All strokes of a drawing as the data of one SVG path, in the units of its frame. */
export function inkToSvgPath(drawing: InkDrawing): string {
  const size = penSize(drawing);
  return drawing.strokes.map((stroke) => strokePath(stroke, size)).join('');
}

/** The `viewBox` that shows the whole drawing close up, the pen's own width included. */
export function inkViewBox(drawing: InkDrawing): string {
  const margin = penSize(drawing);
  const box = inkBox(drawing.strokes) ?? { x: 0, y: 0, w: drawing.w, h: drawing.h };
  const numbers = [box.x - margin, box.y - margin, box.w + 2 * margin, box.h + 2 * margin];
  return numbers.map((value) => Math.round(value * 100) / 100).join(' ');
}
