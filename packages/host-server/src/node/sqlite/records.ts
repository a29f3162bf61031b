import type { DatabaseSync } from 'node:sqlite';
import type { StoreAnswer, StoreCommit } from '@iou-kit/host-adapter/service';

/** A commit as it crosses to the worker: what must be hashed or written out is so already. */
export interface RecordCommit {
  readonly tenant: string;
  readonly recordId: string;
  readonly expectedSeq: number;
  readonly at: string;
  readonly row: {
    readonly seq: number;
    readonly revision: number;
    readonly state: string;
    readonly updatedAt: string;
    readonly initiator: string | null;
    readonly counterparty: string | null;
    readonly invitationHash: string | null;
    /** Waits for a person who is known by number and has not come yet. */
    readonly addressed: boolean;
    readonly snapshot: string;
  };
  readonly events: readonly { readonly seq: number; readonly envelope: string; readonly leaf: string }[];
  readonly rest: Pick<
    StoreCommit,
    'wrappedKey' | 'sealed' | 'indexes' | 'listing' | 'idempotency' | 'ticketId' | 'outbox' | 'jobs'
  >;
}

export interface RecordRow {
  readonly snapshot: string;
  readonly wrapped_key: string | null;
}

/** The record, its log and everything that one commit makes true. Runs inside the writer's transaction. */
export function recordTable(db: DatabaseSync) {
  const seqOf = db.prepare('SELECT seq, wrapped_key IS NULL AS erased FROM records WHERE tenant = ? AND id = ?');
  const keyOf = db.prepare('SELECT record_id, body_hash FROM idempotency WHERE tenant = ? AND subject = ? AND key = ?');
  const addKey = db.prepare('INSERT INTO idempotency VALUES (?, ?, ?, ?, ?)');
  const spend = db.prepare(
    'UPDATE verifications SET used_at = ?, version = version + 1 WHERE tenant = ? AND id = ? AND used_at IS NULL',
  );
  const save = db.prepare(`
    INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (tenant, id) DO UPDATE SET seq = excluded.seq, revision = excluded.revision, state = excluded.state,
      awaits = excluded.awaits, ended = excluded.ended, updated_at = excluded.updated_at, initiator = excluded.initiator,
      counterparty = excluded.counterparty, invitation_hash = excluded.invitation_hash,
      addressed = excluded.addressed, snapshot = excluded.snapshot, refers_to = excluded.refers_to`);
  const addEvent = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?)');
  const addLeaf = db.prepare(`
    INSERT INTO leaves
    VALUES (?1, coalesce((SELECT max(idx) FROM leaves WHERE tenant = ?1) + 1, 0), ?2, ?3, ?4)`);
  const seal = db.prepare('INSERT OR REPLACE INTO vault VALUES (?, ?, ?, ?)');
  const dropIndexes = db.prepare('DELETE FROM indexes WHERE tenant = ? AND record_id = ? AND side = ?');
  const addIndex = db.prepare('INSERT OR REPLACE INTO indexes VALUES (?, ?, ?, ?, ?)');
  const dropJobs = db.prepare('DELETE FROM jobs WHERE tenant = ? AND record_id = ?');
  const addJob = db.prepare('INSERT OR REPLACE INTO jobs VALUES (?, ?, ?, ?, ?, ?)');
  const addMessage = db.prepare(`
    INSERT OR IGNORE INTO outbox (id, tenant, record_id, side, template, params, not_before, due_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)`);
  const one = db.prepare('SELECT snapshot, wrapped_key FROM records WHERE tenant = ? AND id = ?');
  const invited = db.prepare('SELECT snapshot, wrapped_key FROM records WHERE tenant = ? AND invitation_hash = ?');
  const log = db.prepare('SELECT envelope FROM events WHERE tenant = ? AND record_id = ? AND seq > ? ORDER BY seq');
  const places = db.prepare('SELECT seq, idx FROM leaves WHERE tenant = ? AND record_id = ? ORDER BY seq');
  const tree = db.prepare('SELECT idx, record_id, seq, hash FROM leaves WHERE tenant = ? AND idx >= ? ORDER BY idx');

  function commit({ tenant, recordId, expectedSeq, at, row, events, rest }: RecordCommit): StoreAnswer {
    const { idempotency, listing, ticketId } = rest;
    if (idempotency && keyOf.get(tenant, idempotency.subject, idempotency.key)) return { ok: false, reason: 'key' };
    const found = seqOf.get(tenant, recordId) as { seq: number; erased: number } | undefined;
    const isErased = found?.erased === 1 && rest.sealed.length + rest.indexes.length > 0;
    if ((found?.seq ?? 0) !== expectedSeq || isErased) return { ok: false, reason: 'seq' };
    if (ticketId !== undefined && spend.run(at, tenant, ticketId).changes === 0) return { ok: false, reason: 'ticket' };
    if (idempotency) addKey.run(tenant, idempotency.subject, idempotency.key, recordId, idempotency.bodyHash);
    save.run(
      tenant,
      recordId,
      row.seq,
      row.revision,
      row.state,
      listing.awaits,
      listing.ended ? 1 : 0,
      row.updatedAt,
      row.initiator,
      row.counterparty,
      row.invitationHash,
      row.addressed ? 1 : 0,
      row.snapshot,
      rest.wrappedKey ?? null,
      listing.refersTo ?? null,
    );
    for (const { seq, envelope, leaf } of events) {
      addEvent.run(tenant, recordId, seq, envelope);
      addLeaf.run(tenant, recordId, seq, leaf);
    }
    for (const { id, sealed } of rest.sealed) seal.run(tenant, recordId, id, sealed);
    for (const side of new Set(rest.indexes.map((index) => index.side))) dropIndexes.run(tenant, recordId, side);
    for (const { side, field, value } of rest.indexes) addIndex.run(tenant, recordId, side, field, value);
    dropJobs.run(tenant, recordId);
    for (const job of rest.jobs) addJob.run(job.id, job.tenant, job.recordId, job.type, job.at, job.dueDate ?? null);
    for (const m of rest.outbox) {
      addMessage.run(m.id, m.tenant, m.recordId, m.to, m.template, JSON.stringify(m.params), m.notBefore);
    }
    return { ok: true };
  }

  return {
    writes: { commit },
    reads: {
      load: (tenant: string, id: string) => (one.get(tenant, id) as RecordRow | undefined) ?? null,
      findByInvitation: (tenant: string, hash: string) => (invited.get(tenant, hash) as RecordRow | undefined) ?? null,
      events: (tenant: string, id: string, after: number) =>
        log.all(tenant, id, after).map((line) => String(line['envelope'])),
      idempotent: (tenant: string, subject: string, key: string) => {
        const entry = keyOf.get(tenant, subject, key) as { record_id: string; body_hash: string } | undefined;
        return entry ? { recordId: entry.record_id, bodyHash: entry.body_hash } : null;
      },
      leafPlaces: (tenant: string, recordId: string) =>
        (places.all(tenant, recordId) as { seq: number; idx: number }[]).map(({ seq, idx }) => ({ seq, index: idx })),
      leaves: (tenant: string, from: number) =>
        (tree.all(tenant, from) as unknown as { idx: number; record_id: string; seq: number; hash: string }[]).map(
          ({ idx, record_id, seq, hash }) => ({ index: idx, recordId: record_id, seq, hash }),
        ),
    },
  };
}
