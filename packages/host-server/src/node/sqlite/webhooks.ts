import type { DatabaseSync } from 'node:sqlite';
import type { WebhookDelivery } from '../../webhooks/webhook-queue.ts';

interface DeliveryRow {
  readonly tenant: string;
  readonly idx: number;
  readonly record_id: string;
  readonly seq: number;
  readonly attempts: number;
  readonly status: WebhookDelivery['status'];
  readonly due_at: string;
  readonly last_status: number | null;
}

const deliveryOf = (row: DeliveryRow): WebhookDelivery => ({
  tenant: row.tenant,
  index: row.idx,
  recordId: row.record_id,
  seq: row.seq,
  attempts: row.attempts,
  status: row.status,
  dueAt: row.due_at,
  lastStatus: row.last_status,
});

/** What is to be told to partners' back ends: a row for each event of a tenant that has a webhook, taken from the log. */
export function webhookTables(db: DatabaseSync) {
  const cursor = db.prepare('SELECT idx FROM webhook_cursors WHERE tenant = ?');
  const size = db.prepare('SELECT coalesce(max(idx) + 1, 0) AS n FROM leaves WHERE tenant = ?');
  const move = db.prepare('INSERT OR REPLACE INTO webhook_cursors VALUES (?, ?)');
  const take = db.prepare(`
    INSERT OR IGNORE INTO webhook_deliveries (tenant, idx, record_id, seq, due_at)
    SELECT tenant, idx, record_id, seq, ?1 FROM leaves WHERE tenant = ?2 AND idx >= ?3`);
  // By turns: a partner whose back end is dead has many waiting, and must not stand before the others.
  const due = db.prepare(`
    SELECT * FROM (
      SELECT *, row_number() OVER (PARTITION BY tenant ORDER BY due_at, idx) AS turn
      FROM webhook_deliveries WHERE status = 'waiting' AND due_at <= ?
    ) ORDER BY turn, due_at, tenant LIMIT ?`);
  const settle = db.prepare(`
    UPDATE webhook_deliveries SET status = ?, last_status = ?, due_at = ?, attempts = attempts + 1
    WHERE tenant = ? AND idx = ?`);
  const list = db.prepare('SELECT * FROM webhook_deliveries WHERE tenant = ? AND idx < ? ORDER BY idx DESC LIMIT ?');
  const again = db.prepare(`
    UPDATE webhook_deliveries SET status = 'waiting', attempts = 0, due_at = ? WHERE tenant = ? AND idx = ?`);
  const sizeOf = (tenant: string) => (size.get(tenant) as { n: number }).n;

  return {
    writes: {
      followWebhook(tenant: string, now: string): void {
        const from = (cursor.get(tenant) as { idx: number } | undefined)?.idx;
        if (from !== undefined) take.run(now, tenant, from);
        move.run(tenant, sizeOf(tenant));
      },
      settleWebhook(
        tenant: string,
        index: number,
        result: { readonly status: string; readonly lastStatus: number; readonly dueAt: string },
      ): void {
        settle.run(result.status, result.lastStatus, result.dueAt, tenant, index);
      },
      replayWebhook: (tenant: string, index: number, now: string): boolean => again.run(now, tenant, index).changes > 0,
    },
    reads: {
      /** Whether the log has something that its webhook does not know of. */
      isBehindWebhook(tenant: string): boolean {
        const from = (cursor.get(tenant) as { idx: number } | undefined)?.idx;
        return from === undefined || from < sizeOf(tenant);
      },
      dueWebhooks: (now: string, limit: number): WebhookDelivery[] =>
        (due.all(now, limit) as unknown as DeliveryRow[]).map(deliveryOf),
      webhooks: (tenant: string, before: number | null, limit: number): WebhookDelivery[] =>
        (list.all(tenant, before ?? Number.MAX_SAFE_INTEGER, limit) as unknown as DeliveryRow[]).map(deliveryOf),
    },
  };
}
