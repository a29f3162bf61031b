import type { AgreementRecord } from '../model/record.ts';
import { isEffective } from '../model/states.ts';
import { daysBetween } from '../values/index.ts';

export type DueStatus =
  | { readonly type: 'ahead'; readonly days: number; readonly dueDate: string }
  | { readonly type: 'today'; readonly dueDate: string }
  | { readonly type: 'overdue'; readonly days: number; readonly dueDate: string };

/**
 * Where the next repayment stands on a date (`YYYY-MM-DD`, Asia/Shanghai); null outside `effective`.
 * Past instalments other than the last are taken as paid: repayments are not recorded here.
 */
export function dueStatus(record: AgreementRecord, today: string): DueStatus | null {
  if (!isEffective(record.state) || !record.schedule) return null;
  const row = record.schedule.find(({ dueDate }) => dueDate >= today) ?? record.schedule.at(-1);
  if (!row) return null;
  const days = daysBetween(today, row.dueDate);
  if (days === 0) return { type: 'today', dueDate: row.dueDate };
  return days > 0
    ? { type: 'ahead', days, dueDate: row.dueDate }
    : { type: 'overdue', days: -days, dueDate: row.dueDate };
}
