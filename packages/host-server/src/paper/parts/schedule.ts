import { amountDue, fenIn, type Installment, type ScheduleColumn } from '@iou-kit/machine';
import { chineseDate, yuan } from '../formats.ts';
import type { PaperContent } from '../paper-content.ts';
import type { Sheet } from '../setting/sheet.ts';
import { words } from '../words.ts';
import { drawTable, type Column } from './table.ts';

const NUMBER = 0.1;
const DAY = 0.25;

const isSum = ({ name }: ScheduleColumn): boolean => name.endsWith('Fen');

/** 附表: what falls due when, in the kind's own columns; more than one sum is added up at the end of the line. */
export function drawSchedule(sheet: Sheet, { document: { schedule }, preset }: PaperContent): void {
  const { title, date = words.date, columns: own } = preset.schedule ?? {};
  if (title === undefined || !own) return;
  const sums = own.filter(isSum);
  const isAdded = sums.length > 1;
  const share = (1 - NUMBER - DAY) / (own.length + (isAdded ? 1 : 0));
  const columns: readonly Column[] = [
    { title: words.term, share: NUMBER, align: 'left' },
    { title: date, share: DAY, align: 'left' },
    ...own.map((column): Column => ({ title: column.title, share, align: isSum(column) ? 'right' : 'left' })),
    ...(isAdded ? [{ title: words.sum, share, align: 'right' } as const] : []),
  ];
  const added = (rows: readonly Installment[]): string[] =>
    isAdded ? [yuan(rows.reduce((all, row) => all + amountDue(row), 0))] : [];
  const rows = schedule.map((row, i) => [
    String(i + 1),
    chineseDate(row.dueDate),
    ...own.map((column) => (isSum(column) ? yuan(fenIn(row, column.name)) : dateOf(row, column.name))),
    ...added([row]),
  ]);
  const whole = (column: ScheduleColumn): string =>
    isSum(column) ? yuan(schedule.reduce((all, row) => all + fenIn(row, column.name), 0)) : '';
  const total = [words.total, '', ...own.map(whole), ...added(schedule)];
  drawTable(sheet, title, columns, rows, rows.length > 1 ? total : undefined);
}

const dateOf = (row: Installment, name: string): string => {
  const value = row[name];
  return typeof value === 'string' ? chineseDate(value) : '';
};
