import { merkleLeaf, type EventEnvelope } from '@iou-kit/machine';
import type {
  DueJob,
  IdempotencyEntry,
  OutboxMessage,
  RecordStore,
  SealedValue,
  StoreAnswer,
  StoreCommit,
} from '../../service/index.ts';
import { pageOf, type ListedRecord } from './page-of.ts';
import { sideTables } from './side-tables.ts';
import { nested } from './tables.ts';

type Leaf = { readonly index: number; readonly recordId: string; readonly seq: number; readonly hash: string };
type Waiting = OutboxMessage & {
  readonly attempts: number;
  readonly status: 'waiting' | 'sent' | 'failed';
  readonly dueAt: string;
};

/** Records in this process's memory. Strict: every commit is compared and swapped, and nothing handed out can be written through. */
export function memoryStore(): RecordStore {
  const records = new Map<string, ListedRecord>();
  const events = nested<EventEnvelope[]>(() => []);
  const vault = nested<Map<string, string>>(() => new Map());
  const leaves = nested<Leaf[]>(() => []);
  const acted = new Map<string, IdempotencyEntry & { readonly recordId: string }>();
  const outbox = new Map<string, Waiting>();
  const jobs = new Map<string, DueJob>();

  const place = (...parts: readonly string[]) => JSON.stringify(parts);
  const isErased = (tenant: string, recordId: string) => records.get(place(tenant, recordId))?.wrappedKey === null;
  const { verifications, ...side } = sideTables(isErased);

  function obstacle(commit: StoreCommit): StoreAnswer | null {
    const { tenant, recordId, expectedSeq, idempotency, ticketId } = commit;
    if (idempotency && acted.has(place(tenant, idempotency.subject, idempotency.key)))
      return { ok: false, reason: 'key' };
    const isLate = isErased(tenant, recordId) && commit.sealed.length + commit.indexes.length > 0;
    const seq = records.get(place(tenant, recordId))?.record.seq ?? 0;
    if (seq !== expectedSeq || isLate) return { ok: false, reason: 'seq' };
    const ticket = ticketId === undefined ? null : verifications.get(place(tenant, ticketId));
    return ticket === undefined || ticket?.usedAt !== undefined ? { ok: false, reason: 'ticket' } : null;
  }

  function write(commit: StoreCommit): void {
    const { tenant, recordId, record, idempotency, ticketId } = commit;
    const key = place(tenant, recordId);
    const before = records.get(key);
    const replaced = new Set(commit.indexes.map(({ side: whose }) => whose));
    const indexes = [...(before?.indexes ?? []).filter(({ side: whose }) => !replaced.has(whose)), ...commit.indexes];
    const wrappedKey = before ? before.wrappedKey : (commit.wrappedKey ?? null);
    records.set(key, { record, wrappedKey, listing: commit.listing, indexes });
    for (const event of commit.events) {
      events.at(key).push(event);
      const tree = leaves.at(tenant);
      tree.push({ index: tree.length, recordId, seq: event.seq, hash: merkleLeaf(event) });
    }
    for (const { id, sealed } of commit.sealed) vault.at(key).set(id, sealed);
    if (idempotency) acted.set(place(tenant, idempotency.subject, idempotency.key), { ...idempotency, recordId });
    if (ticketId !== undefined) verifications.burn(place(tenant, ticketId), record.updatedAt);
    for (const message of commit.outbox) {
      if (!outbox.has(message.id))
        outbox.set(message.id, { ...message, attempts: 0, status: 'waiting', dueAt: message.notBefore });
    }
    for (const job of [...jobs.values()]) if (job.tenant === tenant && job.recordId === recordId) jobs.delete(job.id);
    for (const job of commit.jobs) jobs.set(job.id, job);
  }

  return {
    ...side,
    async commit(given) {
      const commit = structuredClone(given);
      const answer = obstacle(commit);
      if (answer) return answer;
      write(commit);
      return { ok: true };
    },
    async load(tenant, recordId) {
      const stored = records.get(place(tenant, recordId));
      return stored ? structuredClone({ record: stored.record, wrappedKey: stored.wrappedKey }) : null;
    },
    async sealed(tenant, recordId, ids) {
      const all: SealedValue[] = [...vault.at(place(tenant, recordId))].map(([id, sealed]) => ({ id, sealed }));
      return ids ? all.filter(({ id }) => ids.includes(id)) : all;
    },
    async events(tenant, recordId, afterSeq = 0) {
      return structuredClone(events.at(place(tenant, recordId)).filter(({ seq }) => seq > afterSeq));
    },
    async list(query) {
      const { records: page, next } = pageOf(records.values(), query);
      const shown = page.map(({ record, wrappedKey }) => structuredClone({ record, wrappedKey }));
      return { records: shown, ...(next !== undefined && { next }) };
    },
    async findByInvitation(tenant, codeHash) {
      for (const { record, wrappedKey } of records.values()) {
        if (record.tenant === tenant && record.invitation?.codeHash === codeHash)
          return structuredClone({ record, wrappedKey });
      }
      return null;
    },
    async indexes(tenant, recordId) {
      return structuredClone(records.get(place(tenant, recordId))?.indexes ?? []);
    },
    async idempotent(tenant, { subject, key }) {
      const entry = acted.get(place(tenant, subject, key));
      return entry ? { recordId: entry.recordId, bodyHash: entry.bodyHash } : null;
    },
    async erase(tenant, recordId) {
      const key = place(tenant, recordId);
      const stored = records.get(key);
      if (!stored) return;
      records.set(key, { ...stored, wrappedKey: null, indexes: [] });
      vault.at(key).clear();
      side.eraseFiles(tenant, recordId);
    },
    async dueJobs(now, limit, types) {
      return [...jobs.values()]
        .filter(({ at, type }) => at <= now && types.includes(type))
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .slice(0, limit);
    },
    async finishJob(jobId) {
      jobs.delete(jobId);
    },
    async postponeJob(jobId, at) {
      const job = jobs.get(jobId);
      if (job) jobs.set(jobId, { ...job, at });
    },
    async dueMessages(now, limit) {
      const due = [...outbox.values()].filter(({ status, dueAt }) => status === 'waiting' && dueAt <= now);
      return structuredClone(due.slice(0, limit).map(({ status: _, dueAt: __, ...message }) => message));
    },
    async settleMessage(id, { status, retryAt }) {
      const message = outbox.get(id);
      if (!message) return;
      const attempts = message.attempts + 1;
      if (status === 'retry') outbox.set(id, { ...message, attempts, dueAt: retryAt ?? message.dueAt });
      else outbox.set(id, { ...message, attempts, status });
    },
    async messages(tenant, recordId) {
      return [...outbox.values()]
        .filter((message) => message.tenant === tenant && message.recordId === recordId)
        .map(({ to, template, status, notBefore }) => ({ to, template, status, notBefore }));
    },
    async leafPlaces(tenant, recordId) {
      return leaves
        .at(tenant)
        .filter((leaf) => leaf.recordId === recordId)
        .map(({ seq, index }) => ({ seq, index }));
    },
    async leaves(tenant, from = 0) {
      return structuredClone(leaves.at(tenant).slice(from));
    },
  };
}
