import { colours, type Sheet } from '../setting/sheet.ts';

export interface Column {
  readonly title: string;
  /** Share of the width. */
  readonly share: number;
  readonly align: 'left' | 'right';
}

const SIZE = 10.5;
const ROW = 20;
const PAD = 6;

/** A table over the whole width; its head is repeated on every page, and its last row is never alone on one. */
export function drawTable(
  sheet: Sheet,
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  total?: readonly string[],
): void {
  const [first, ...others] = rows;
  if (!first) return;
  sheet.keep(28 + 2 * ROW + (others.length === 0 && total ? ROW : 0));
  sheet.space(20);
  sheet.text(caption, sheet.left, sheet.y, { size: 11.5, weight: 'bold' });
  sheet.space(8);
  drawRow(
    sheet,
    columns,
    columns.map(({ title }) => title),
    true,
  );
  rows.forEach((row, i) => {
    const closing = i === rows.length - 1 && total ? 2 : 1;
    if (sheet.room < closing * ROW) {
      sheet.turn();
      drawRow(
        sheet,
        columns,
        columns.map(({ title }) => title),
        true,
      );
    }
    drawRow(sheet, columns, row, false);
  });
  if (total) drawRow(sheet, columns, total, true);
  sheet.space(6);
}

function drawRow(sheet: Sheet, columns: readonly Column[], cells: readonly string[], isStrong: boolean): void {
  if (isStrong) sheet.rule(0.8);
  sheet.space(ROW);
  let x = sheet.left;
  columns.forEach(({ share, align }, i) => {
    const width = share * sheet.width;
    const at = align === 'left' ? x + PAD : x + width - PAD;
    sheet.text(cells[i] ?? '', at, sheet.y + 6.2, { size: SIZE, align, weight: isStrong ? 'bold' : 'regular' });
    x += width;
  });
  sheet.canvas.line(sheet.left, sheet.y, sheet.right, sheet.y, isStrong ? 0.8 : 0.4, colours.rule);
}
