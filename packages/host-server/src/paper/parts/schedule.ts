import { chineseDate, yuan } from '../formats.ts';
import type { PaperContent } from '../paper-content.ts';
import type { Sheet } from '../setting/sheet.ts';
import { words } from '../words.ts';
import { drawTable, type Column } from './table.ts';

const columns: readonly Column[] = [
  { title: words.term, share: 0.1, align: 'left' },
  { title: words.date, share: 0.27, align: 'left' },
  { title: words.principal, share: 0.21, align: 'right' },
  { title: words.interest, share: 0.2, align: 'right' },
  { title: words.sum, share: 0.22, align: 'right' },
];

/** 附表: what falls due when. */
export function drawSchedule(sheet: Sheet, { document: { schedule } }: PaperContent): void {
  const rows = schedule.map(({ dueDate, principalFen, interestFen }, i) => [
    String(i + 1),
    chineseDate(dueDate),
    yuan(principalFen),
    yuan(interestFen),
    yuan(principalFen + interestFen),
  ]);
  const principal = schedule.reduce((sum, row) => sum + row.principalFen, 0);
  const interest = schedule.reduce((sum, row) => sum + row.interestFen, 0);
  const total = [words.total, '', yuan(principal), yuan(interest), yuan(principal + interest)];
  drawTable(sheet, words.schedule, columns, rows, rows.length > 1 ? total : undefined);
}
