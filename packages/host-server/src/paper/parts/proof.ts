import type { PaperContent } from '../paper-content.ts';
import { colours, type Sheet } from '../setting/sheet.ts';
import { words } from '../words.ts';
import { drawQrCode } from './qr-code.ts';

const SIDE = 70;
const LEADING = 13.5;
const SIZE = 8;

/** What is needed to check the paper, beside the code that leads there. */
export function drawProof(sheet: Sheet, content: PaperContent): void {
  const facts: readonly (readonly [string, string])[] = [
    [words.record, content.recordId],
    [words.template, `${content.document.kind} ${content.document.templateVersion}`],
    [words.documentHash, content.documentHash],
    [words.eventHash, content.eventHash],
    ...images(content).map((commitment) => [words.image, commitment] as const),
    [words.address, content.verifyUrl],
  ];
  const x = SIDE + 18;
  const label = 76;
  const style = { size: SIZE, leading: LEADING, x: x + label, width: sheet.width - x - label };
  const set = facts.map(([title, value]) => ({ title, lines: sheet.set([{ text: value, weight: 'regular' }], style) }));
  const height = Math.max(SIDE + 14, set.reduce((sum, { lines }) => sum + lines.length, 0) * LEADING);
  sheet.keep(height + 30);
  sheet.space(16);
  sheet.rule();
  sheet.space(12);
  const top = sheet.y;
  drawQrCode(sheet, content.verifyUrl, { x: sheet.left, y: top - SIDE, width: SIDE, height: SIDE });
  sheet.text(words.check, sheet.left + SIDE / 2, top - SIDE - 12, {
    size: SIZE,
    align: 'centre',
    colour: colours.muted,
  });
  for (const { title, lines } of set) {
    sheet.text(title, sheet.left + x, sheet.y - LEADING + 3.7, { size: SIZE, colour: colours.muted });
    sheet.lines(lines, style);
  }
  sheet.y = Math.min(sheet.y, top - height);
}

/** Commitments of the pictures that the terms name. */
function images({ document: { terms } }: PaperContent): string[] {
  const listed: readonly unknown[] = Array.isArray(terms['images']) ? terms['images'] : [];
  return listed.flatMap((image) => {
    const { commitment } = (image ?? {}) as { commitment?: unknown };
    return typeof commitment === 'string' ? [commitment] : [];
  });
}
