import type { DatabaseSync } from 'node:sqlite';
import type { DueJob, JobType, OutboxMessage, RecordStore, SentMessage } from '@iou-kit/host-adapter/service';

interface JobRow {
  readonly id: string;
  readonly tenant: string;
  readonly record_id: string;
  readonly type: DueJob['type'];
  readonly at: string;
  readonly due_date: string | null;
}

interface SentRow {
  readonly side: OutboxMessage['to'];
  readonly template: string;
  readonly status: SentMessage['status'];
  readonly not_before: string;
}

interface MessageRow {
  readonly id: string;
  readonly tenant: string;
  readonly record_id: string;
  readonly side: OutboxMessage['to'];
  readonly template: string;
  readonly params: string;
  readonly not_before: string;
  readonly attempts: number;
}

/** What falls due, and the text messages that wait to be sent. */
export function queueTables(db: DatabaseSync) {
  const due = db.prepare(
    'SELECT * FROM jobs WHERE at <= ? AND type IN (SELECT value FROM json_each(?)) ORDER BY at, id LIMIT ?',
  );
  const postpone = db.prepare('UPDATE jobs SET at = ? WHERE id = ?');
  const ofRecord = db.prepare(
    'SELECT side, template, status, not_before FROM outbox WHERE tenant = ? AND record_id = ? ORDER BY rowid',
  );
  const done = db.prepare('DELETE FROM jobs WHERE id = ?');
  const waiting = db.prepare(
    "SELECT * FROM outbox WHERE status = 'waiting' AND due_at <= ? ORDER BY due_at, rowid LIMIT ?",
  );
  const settle = db.prepare('UPDATE outbox SET status = ?, provider_id = ?, attempts = attempts + 1 WHERE id = ?');
  const retry = db.prepare('UPDATE outbox SET due_at = coalesce(?, due_at), attempts = attempts + 1 WHERE id = ?');

  return {
    writes: {
      finishJob(id: string): void {
        done.run(id);
      },
      postponeJob(id: string, at: string): void {
        postpone.run(at, id);
      },
      settleMessage(id: string, result: Parameters<RecordStore['settleMessage']>[1]): void {
        if (result.status === 'retry') retry.run(result.retryAt ?? null, id);
        else settle.run(result.status, result.providerId ?? null, id);
      },
    },
    reads: {
      dueJobs: (now: string, limit: number, types: readonly JobType[]): DueJob[] =>
        (due.all(now, JSON.stringify(types), limit) as unknown as JobRow[]).map(
          ({ record_id: recordId, due_date: dueDate, ...job }) => ({
            ...job,
            recordId,
            ...(dueDate === null ? {} : { dueDate }),
          }),
        ),
      messages: (tenant: string, recordId: string): SentMessage[] =>
        (ofRecord.all(tenant, recordId) as unknown as SentRow[]).map(({ side: to, not_before: notBefore, ...row }) => ({
          ...row,
          to,
          notBefore,
        })),
      dueMessages: (now: string, limit: number): (OutboxMessage & { attempts: number })[] =>
        (waiting.all(now, limit) as unknown as MessageRow[]).map((row) => ({
          id: row.id,
          tenant: row.tenant,
          recordId: row.record_id,
          to: row.side,
          template: row.template,
          params: JSON.parse(row.params) as string[],
          notBefore: row.not_before,
          attempts: row.attempts,
        })),
    },
  };
}
