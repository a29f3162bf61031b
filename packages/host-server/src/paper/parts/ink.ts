import type { Ink } from '@iou-kit/machine';
import { readDrawnInk } from '@iou-kit/machine/ink';
import { inkBox, penSize, traceStroke } from '@iou-kit/machine/ink/drawing';
import { setLines } from '../setting/set-lines.ts';
import { colours, type Sheet } from '../setting/sheet.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a person wrote, as curves, in the middle of a box; or the name that they typed. Throws for ink that cannot be read. */
export function drawInk(sheet: Sheet, ink: Ink, box: Box): void {
  if (ink.form === 'typed') {
    drawTyped(sheet, ink.name, box);
    return;
  }
  const read = readDrawnInk(ink);
  if (!read.ok) throw new RangeError('A signature on a paper must be readable.');
  const drawn = read.value;
  const edge = penSize(drawn);
  const bounds = inkBox(drawn.strokes) ?? { x: 0, y: 0, width: drawn.width, height: drawn.height };
  const [width, height] = [bounds.width + 2 * edge, bounds.height + 2 * edge];
  const scale = Math.min(box.width / width, box.height / height);
  const placing = {
    x: box.x + (box.width - width * scale) / 2 - (bounds.x - edge) * scale,
    y: box.y + (box.height + height * scale) / 2 + (bounds.y - edge) * scale,
    scaleX: scale,
    // Ink is measured from the top.
    scaleY: -scale,
  };
  sheet.canvas.within(placing, (canvas) => {
    // One by one: where two strokes cross in one path, the crossing could be left out.
    for (const stroke of drawn.strokes) {
      traceStroke(canvas, stroke, drawn);
      canvas.fill(colours.ink);
    }
  });
}

function drawTyped(sheet: Sheet, name: string, box: Box): void {
  const natural = sheet.type.measure(name, 'hand', 1);
  const size = Math.max(12, Math.min(32, box.width / natural));
  const lines = setLines(sheet.type, [{ text: name, weight: 'hand' }], { size, width: box.width });
  const leading = size * 1.25;
  lines.forEach((line, i) => {
    const y = box.y + box.height / 2 + ((lines.length - 1) / 2 - i) * leading - size * 0.36;
    sheet.canvas.glyphs(line.glyphs, box.x + (box.width - line.width) / 2, y, size, colours.ink);
  });
}
