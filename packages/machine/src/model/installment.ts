import type { Installment } from './record.ts';

/** A sum of money of a line, in fen; 0 where the line has none of that name. */
export function fenIn(row: Installment, name: string): number {
  const value = Object.hasOwn(row, name) ? row[name] : undefined;
  return typeof value === 'number' ? value : 0;
}

/** All that falls due on the line's day, in fen: every sum whose name ends in `Fen`. */
export const amountDue = (row: Installment): number =>
  Object.keys(row).reduce((sum, name) => sum + (name.endsWith('Fen') ? fenIn(row, name) : 0), 0);
