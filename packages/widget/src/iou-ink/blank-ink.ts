import { inkBox, inkMeasure, strokeLength, type InkDrawing } from './stroke.ts';

/** Share of the drawing's measure that a name must at least reach: as a path, and from edge to edge. */
const MIN_LENGTH = 0.15;
const MIN_EXTENT = 0.08;

/** Whether a drawing is no signature: nothing, a dot, or a mark too small to be one. Told by geometry alone. */
export function isBlankInk(drawing: InkDrawing): boolean {
  const box = inkBox(drawing.strokes);
  if (!box) return true;
  const measure = inkMeasure(drawing);
  const length = drawing.strokes.reduce((sum, stroke) => sum + strokeLength(stroke), 0);
  return length < MIN_LENGTH * measure || Math.max(box.w, box.h) < MIN_EXTENT * measure;
}
