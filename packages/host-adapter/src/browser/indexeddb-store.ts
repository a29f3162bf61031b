import { merkleLeaf, type EventEnvelope } from '@iou-kit/machine';
import { pageOf, type ListedRecord } from '../memory/store/page-of.ts';
import type {
  DueJob,
  IdempotencyEntry,
  OutboxMessage,
  RecordStore,
  SealedValue,
  StoreAnswer,
  StoreCommit,
  StoredVerification,
} from '../service/index.ts';
import type { Database, Transaction } from './database.ts';
import { indexedDbSideTables } from './indexeddb-side-tables.ts';

interface RecordRow extends ListedRecord {
  readonly tenant: string;
  readonly id: string;
}
type SealedRow = SealedValue & { readonly tenant: string; readonly recordId: string };
type ActedRow = IdempotencyEntry & { readonly tenant: string; readonly recordId: string };
type LeafRow = {
  readonly tenant: string;
  readonly index: number;
  readonly recordId: string;
  readonly seq: number;
  readonly hash: string;
};
type MessageRow = OutboxMessage & {
  readonly attempts: number;
  readonly status: 'waiting' | 'sent' | 'failed';
  readonly dueAt: string;
};

const committed = ['records', 'events', 'sealed', 'acted', 'leaves', 'verifications', 'jobs', 'outbox'] as const;

/** Records in the browser's own database: they survive a reload and are shared by the tabs of an origin. */
export function indexedDbStore(database: Database): RecordStore {
  return {
    ...indexedDbSideTables(database),
    commit: (commit) =>
      database.write(committed, async (table) => {
        const obstacle = await obstacleTo(commit, table);
        if (obstacle) return obstacle;
        await writeRecord(commit, table);
        await writeLog(commit, table);
        await writeBeside(commit, table);
        return { ok: true } as const;
      }),
    load: (tenant, recordId) =>
      database.read(['records'], async (table) => stored(await table<RecordRow>('records').get([tenant, recordId]))),
    sealed: (tenant, recordId, ids) =>
      database.read(['sealed'], async (table) => {
        const rows = await table<SealedRow>('sealed').all([tenant, recordId]);
        return rows.filter(({ id }) => ids?.includes(id) ?? true).map(({ id, sealed }) => ({ id, sealed }));
      }),
    events: (tenant, recordId, afterSeq = 0) =>
      database.read(['events'], async (table) =>
        (await table<EventEnvelope>('events').all([tenant, recordId])).filter(({ seq }) => seq > afterSeq),
      ),
    list: (query) =>
      database.read(['records'], async (table) => {
        const { records, next } = pageOf(await table<RecordRow>('records').all([query.tenant]), query);
        return { records: records.flatMap((row) => stored(row) ?? []), ...(next !== undefined && { next }) };
      }),
    findByInvitation: (tenant, codeHash) =>
      database.read(['records'], async (table) => {
        const rows = await table<RecordRow>('records').all([tenant]);
        return stored(rows.find(({ record }) => record.invitation?.codeHash === codeHash));
      }),
    indexes: (tenant, recordId) =>
      database.read(
        ['records'],
        async (table) => (await table<RecordRow>('records').get([tenant, recordId]))?.indexes ?? [],
      ),
    idempotent: (tenant, { subject, key }) =>
      database.read(['acted'], async (table) => {
        const row = await table<ActedRow>('acted').get([tenant, subject, key]);
        return row ? { recordId: row.recordId, bodyHash: row.bodyHash } : null;
      }),
    erase: (tenant, recordId) =>
      database.write(['records', 'sealed', 'attachments', 'artifacts', 'verifications'], async (table) => {
        const row = await table<RecordRow>('records').get([tenant, recordId]);
        if (!row) return;
        await table<RecordRow>('records').put({ ...row, wrappedKey: null, indexes: [] });
        for (const { id } of await table<SealedRow>('sealed').all([tenant, recordId]))
          await table('sealed').remove([tenant, recordId, id]);
        for (const files of ['attachments', 'artifacts'] as const)
          for (const { id } of await table<{ id: string }>(files).all([tenant, recordId]))
            await table(files).remove([tenant, recordId, id]);
        for (const begun of await table<StoredVerification>('verifications').all([tenant]))
          if (begun.recordId === recordId) await table('verifications').remove([tenant, begun.id]);
      }),
    dueJobs: (now, limit, types) =>
      database.read(['jobs'], async (table) =>
        (await table<DueJob>('jobs').all())
          .filter(({ at, type }) => at <= now && types.includes(type))
          .sort((a, b) => (a.at < b.at ? -1 : 1))
          .slice(0, limit),
      ),
    finishJob: (jobId) => database.write(['jobs'], (table) => table('jobs').remove(jobId)),
    postponeJob: (jobId, at) =>
      database.write(['jobs'], async (table) => {
        const job = await table<DueJob>('jobs').get(jobId);
        if (job) await table<DueJob>('jobs').put({ ...job, at });
      }),
    dueMessages: (now, limit) =>
      database.read(['outbox'], async (table) => {
        const due = (await table<MessageRow>('outbox').all()).filter(
          ({ status, dueAt }) => status === 'waiting' && dueAt <= now,
        );
        return due.slice(0, limit).map(({ status: _, dueAt: __, ...message }) => message);
      }),
    settleMessage: (id, { status, retryAt }) =>
      database.write(['outbox'], async (table) => {
        const message = await table<MessageRow>('outbox').get(id);
        if (!message) return;
        const tried = { ...message, attempts: message.attempts + 1 };
        await table<MessageRow>('outbox').put(
          status === 'retry' ? { ...tried, dueAt: retryAt ?? tried.dueAt } : { ...tried, status },
        );
      }),
    messages: (tenant, recordId) =>
      database.read(['outbox'], async (table) =>
        (await table<MessageRow>('outbox').all())
          .filter((message) => message.tenant === tenant && message.recordId === recordId)
          .map(({ to, template, status, notBefore }) => ({ to, template, status, notBefore })),
      ),
    leafPlaces: (tenant, recordId) =>
      database.read(['leaves'], async (table) =>
        (await table<LeafRow>('leaves').all([tenant]))
          .filter((leaf) => leaf.recordId === recordId)
          .map(({ seq, index }) => ({ seq, index })),
      ),
    leaves: (tenant, from = 0) =>
      database.read(['leaves'], async (table) =>
        (await table<LeafRow>('leaves').all([tenant])).slice(from).map(({ tenant: _, ...leaf }) => leaf),
      ),
  };
}

const stored = (row: ListedRecord | undefined) => (row ? { record: row.record, wrappedKey: row.wrappedKey } : null);

async function obstacleTo(
  { tenant, recordId, expectedSeq, idempotency, ticketId, sealed, indexes }: StoreCommit,
  table: Transaction,
): Promise<StoreAnswer | null> {
  const acted = idempotency && (await table<ActedRow>('acted').get([tenant, idempotency.subject, idempotency.key]));
  if (acted) return { ok: false, reason: 'key' };
  const row = await table<RecordRow>('records').get([tenant, recordId]);
  const isErased = row?.wrappedKey === null && sealed.length + indexes.length > 0;
  if ((row?.record.seq ?? 0) !== expectedSeq || isErased) return { ok: false, reason: 'seq' };
  if (ticketId === undefined) return null;
  const ticket = await table<StoredVerification>('verifications').get([tenant, ticketId]);
  return ticket === undefined || ticket.usedAt !== undefined ? { ok: false, reason: 'ticket' } : null;
}

async function writeRecord(
  { tenant, recordId: id, record, listing, indexes, wrappedKey }: StoreCommit,
  table: Transaction,
): Promise<void> {
  const before = await table<RecordRow>('records').get([tenant, id]);
  const replaced = new Set(indexes.map(({ side }) => side));
  await table<RecordRow>('records').put({
    tenant,
    id,
    record,
    listing,
    wrappedKey: before ? before.wrappedKey : (wrappedKey ?? null),
    indexes: [...(before?.indexes ?? []).filter(({ side }) => !replaced.has(side)), ...indexes],
  });
}

async function writeLog({ tenant, recordId, events }: StoreCommit, table: Transaction): Promise<void> {
  let index = await table('leaves').count([tenant]);
  for (const event of events) {
    await table<EventEnvelope>('events').put(event);
    await table<LeafRow>('leaves').put({ tenant, index, recordId, seq: event.seq, hash: merkleLeaf(event) });
    index += 1;
  }
}

async function writeBeside(commit: StoreCommit, table: Transaction): Promise<void> {
  const { tenant, recordId, sealed, idempotency, ticketId, outbox, jobs, record } = commit;
  for (const value of sealed) await table<SealedRow>('sealed').put({ ...value, tenant, recordId });
  if (idempotency) await table<ActedRow>('acted').put({ ...idempotency, tenant, recordId });
  const ticket =
    ticketId === undefined ? undefined : await table<StoredVerification>('verifications').get([tenant, ticketId]);
  if (ticket)
    await table<StoredVerification>('verifications').put({
      ...ticket,
      version: ticket.version + 1,
      usedAt: record.updatedAt,
    });
  for (const message of outbox) {
    if (await table<MessageRow>('outbox').get(message.id)) continue;
    await table<MessageRow>('outbox').put({ ...message, attempts: 0, status: 'waiting', dueAt: message.notBefore });
  }
  for (const job of await table<DueJob>('jobs').all()) {
    if (job.tenant === tenant && job.recordId === recordId) await table('jobs').remove(job.id);
  }
  for (const job of jobs) await table<DueJob>('jobs').put(job);
}
