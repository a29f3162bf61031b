import type { InkData } from '@iou-kit/machine/ink';
import { inkBox, type InkBox } from '@iou-kit/machine/ink/drawing';

/** How an ink's frame lies on a pad: scaled alike in both directions, centred, never stretched. */
export interface InkView {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

export const asWritten: InkView = { scale: 1, dx: 0, dy: 0 };

/** Lays an ink on a pad of so many pixels, with all that was written in sight. */
export function fitInk(ink: InkData, width: number, height: number): InkView {
  const box = around({ x: 0, y: 0, width: ink.width, height: ink.height }, inkBox(ink.strokes));
  const scale = Math.min(width / box.width, height / box.height);
  return {
    scale,
    dx: (width - box.width * scale) / 2 - box.x * scale,
    dy: (height - box.height * scale) / 2 - box.y * scale,
  };
}

/** A point of the pad in the units of the ink. */
export const toInk = ({ scale, dx, dy }: InkView, x: number, y: number): [x: number, y: number] => [
  (x - dx) / scale,
  (y - dy) / scale,
];

function around(frame: InkBox, box: InkBox | undefined): InkBox {
  if (!box) return frame;
  const x = Math.min(frame.x, box.x);
  const y = Math.min(frame.y, box.y);
  return {
    x,
    y,
    width: Math.max(frame.x + frame.width, box.x + box.width) - x,
    height: Math.max(frame.y + frame.height, box.y + box.height) - y,
  };
}
