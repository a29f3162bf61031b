import { inkBox, type Box, type InkDrawing } from './stroke.ts';

/** How a drawing's frame lies on a pad: scaled alike in both directions, centred, never stretched. */
export interface InkView {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

/** Lays a drawing on a pad of so many pixels, with all that was written in sight. */
export function fitInk(drawing: InkDrawing, width: number, height: number): InkView {
  const { x, y, w, h } = around({ x: 0, y: 0, w: drawing.w, h: drawing.h }, inkBox(drawing.strokes));
  const scale = Math.min(width / w, height / h);
  return { scale, dx: (width - w * scale) / 2 - x * scale, dy: (height - h * scale) / 2 - y * scale };
}

/** A point of the pad in the units of the drawing. */
export const toInk = ({ scale, dx, dy }: InkView, x: number, y: number): [x: number, y: number] => [
  (x - dx) / scale,
  (y - dy) / scale,
];

function around(frame: Box, box: Box | undefined): Box {
  if (!box) return frame;
  const x = Math.min(frame.x, box.x);
  const y = Math.min(frame.y, box.y);
  return {
    x,
    y,
    w: Math.max(frame.x + frame.w, box.x + box.w) - x,
    h: Math.max(frame.y + frame.h, box.y + box.h) - y,
  };
}
