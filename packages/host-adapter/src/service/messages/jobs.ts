import {
  addDays,
  amountDue,
  daysBetween,
  isEffective,
  limitOf,
  presetOf,
  shanghaiDate,
  startOfShanghaiDay,
  type AgreementRecord,
  type Policy,
  type Side,
} from '@iou-kit/machine';
import { chineseDate, DAY, HOUR, later } from '../instants.ts';
import type { DueJob, JobType, OutboxMessage } from '../ports/index.ts';
import { nameShown } from './notifications.ts';
import { notInQuietHours } from './quiet-hours.ts';
import type { SmsTemplate } from './sms-templates.ts';

/** A reminder that comes a day late says something untrue, so it is left out. */
const REMINDER_STALE = DAY;
const TEN = 10 * HOUR;

const atTen = (date: string): string => later(startOfShanghaiDay(date), TEN);

type Reminder = Extract<JobType, 'dueSoon' | 'dueToday' | 'overdue'>;
const templates: Readonly<Record<Reminder, SmsTemplate>> = {
  dueSoon: 'due.soon',
  dueToday: 'due.today',
  overdue: 'overdue',
};

export const isReminder = (type: JobType): type is Reminder => Object.hasOwn(templates, type);
export const isStale = (job: DueJob, now: string): boolean =>
  isReminder(job.type) && now >= later(job.at, REMINDER_STALE);

/**
 * Everything that the clock will have to do with a record, from `now` on. An expiry stays until it is done; a reminder that
 * is a day late is dropped. Ids are made of what the job is about, so that making the list again makes the same jobs.
 * Overdue is told once, on the day after the last due date: whether earlier interest was paid is not known here.
 */
export function jobsFor(record: AgreementRecord, policy: Policy, now: string): DueJob[] {
  const job = (type: JobType, at: string, dueDate?: string): DueJob => ({
    id: `${record.id}:${type}:${dueDate ?? at}`,
    tenant: record.tenant,
    recordId: record.id,
    type,
    at,
    ...(dueDate !== undefined && { dueDate }),
  });
  const limit = limitOf(record);
  const limits = limit === undefined ? [] : [job(record.state === 'pending' ? 'expire' : 'lapse', limit)];
  if (!isEffective(record.state)) return limits;
  const rows = presetOf(record).reminders ? (record.schedule ?? []).filter((row) => amountDue(row) > 0) : [];
  const reminders = rows.flatMap(({ dueDate }, index) => [
    job('dueSoon', atTen(addDays(dueDate, -policy.dueSoonDays)), dueDate),
    job('dueToday', atTen(dueDate), dueDate),
    ...(index === rows.length - 1 ? [job('overdue', atTen(addDays(dueDate, 1)), dueDate)] : []),
  ]);
  const from = record.effectiveAt ?? now;
  return [...limits, ...reminders.filter((reminder) => reminder.at >= from && !isStale(reminder, now))];
}

/** The text that a reminder's hour brings, if the person still wants it and the record is still in force. */
export function reminderFor(record: AgreementRecord, job: DueJob, payer: Side, now: string): OutboxMessage | null {
  const { type, dueDate } = job;
  if (!isReminder(type) || dueDate === undefined || !isEffective(record.state) || isStale(job, now)) return null;
  if (!record.reminders[payer] || record.parties[payer].details === undefined) return null;
  const notBefore = notInQuietHours(now);
  const daysPast = daysBetween(dueDate, shanghaiDate(notBefore));
  if (type === 'dueToday' && daysPast !== 0) return null;
  const when = { dueSoon: `将于${chineseDate(dueDate)}`, dueToday: '今天', overdue: String(daysPast) };
  const other: Side = payer === 'initiator' ? 'counterparty' : 'initiator';
  return {
    id: `${record.id}:${type}:${dueDate}:${payer}`,
    tenant: record.tenant,
    recordId: record.id,
    to: payer,
    template: templates[type],
    params: [nameShown(record, other), when[type]],
    notBefore,
  };
}
