import type { PageCanvas } from '../setting/page-canvas.ts';
import { colours, type Sheet } from '../setting/sheet.ts';
import { words } from '../words.ts';

export interface Furniture {
  /** What the paper is called, and its number. */
  readonly running: string;
  readonly documentHash: string;
  readonly simulated: boolean;
}

/** What stands on every page: the mark of a demonstration above, page number and the document's hash below. */
export function furnish(sheet: Sheet, { running, documentHash, simulated }: Furniture) {
  return (canvas: PageCanvas, page: number, pages: number): void => {
    const centre = sheet.left + sheet.width / 2;
    const y = 52;
    const small = { size: 8, colour: colours.muted } as const;
    canvas.line(sheet.left, y + 15, sheet.right, y + 15, 0.5, colours.rule);
    sheet.text(running, sheet.left, y, small, canvas);
    sheet.text(words.page(page, pages), sheet.right, y, { ...small, size: 9, align: 'right' }, canvas);
    sheet.text(`${words.documentHash}\u3000${documentHash}`, sheet.left, y - 14, { ...small, size: 7.5 }, canvas);
    if (!simulated) return;
    const text = words.simulated;
    const width = sheet.type.measure(text, 'regular', 9.5) + 24;
    canvas.roundBox(centre - width / 2, sheet.height - 52, width, 19, 9.5);
    canvas.stroke(0.6, colours.stamp);
    sheet.text(text, centre, sheet.height - 46, { size: 9.5, align: 'centre', colour: colours.stamp }, canvas);
  };
}
