import { encode } from 'uqr';
import { colours, type Sheet } from '../setting/sheet.ts';
import type { Box } from './ink.ts';

/** A QR code as squares, its quiet zone left to the box. */
export function drawQrCode(sheet: Sheet, text: string, { x, y, width }: Box): void {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const side = width / size;
  sheet.canvas.within({ x, y: y + width, scaleX: side, scaleY: -side }, (canvas) => {
    data.forEach((row, line) => {
      // Dark squares side by side are one rectangle, so that no light seams show between them.
      for (let from = 0; from < size; from += 1) {
        if (!row[from]) continue;
        let to = from;
        while (row[to + 1]) to += 1;
        canvas.rectangle(from, line, to - from + 1, 1);
        from = to;
      }
    });
    canvas.fill(colours.text);
  });
}
