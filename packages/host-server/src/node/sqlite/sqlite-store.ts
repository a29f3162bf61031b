import { canonicalJson, merkleLeaf } from '@iou-kit/machine';
import type { AgreementRecord, EventEnvelope } from '@iou-kit/machine';
import { isAddressed, type RecordStore, type StoreCommit, type StoredRecord } from '@iou-kit/host-adapter/service';
import type { RecordCommit, RecordRow } from './records.ts';
import { workerClient, type WorkerClient } from './worker-client.ts';

/** A store on `node:sqlite`, and what else the server keeps in the same file. */
export interface SqliteStore extends RecordStore {
  readonly ask: WorkerClient['ask'];
  readonly close: WorkerClient['close'];
}

/** Opens the store in a folder that exists. `onBroken` is told when the disk has failed and the process must end. */
export function sqliteStore(folder: string, onBroken: (error: Error) => void = () => undefined): SqliteStore {
  const { ask, close } = workerClient(folder, onBroken);
  return {
    ask,
    close,
    commit: (commit) => ask('commit', commitRow(commit)),
    load: async (tenant, recordId) => stored(await ask('load', tenant, recordId)),
    sealed: (tenant, recordId, ids) => ask('sealed', tenant, recordId, ids ?? null),
    events: async (tenant, recordId, afterSeq = 0) =>
      (await ask('events', tenant, recordId, afterSeq)).map((text) => JSON.parse(text) as EventEnvelope),
    async list(query) {
      const { rows, next } = await ask('list', query);
      return { records: rows.map(storedRow), ...(next !== undefined && { next }) };
    },
    findByInvitation: async (tenant, codeHash) => stored(await ask('findByInvitation', tenant, codeHash)),
    indexes: (tenant, recordId) => ask('indexes', tenant, recordId),
    idempotent: (tenant, { subject, key }) => ask('idempotent', tenant, subject, key),
    erase: (tenant, recordId) => ask('erase', tenant, recordId),
    putVerification: (verification) => ask('putVerification', verification),
    loadVerification: (tenant, id) => ask('loadVerification', tenant, id),
    verificationsOf: (tenant, recordId, subject) => ask('verificationsOf', tenant, recordId, subject),
    replaceVerification: (next) => ask('replaceVerification', next),
    putAttachment: (attachment) => ask('putAttachment', attachment),
    loadAttachment: (tenant, recordId, id) => ask('loadAttachment', tenant, recordId, id),
    countAttachments: (tenant, recordId) => ask('countAttachments', tenant, recordId),
    putArtifact: (artifact) => ask('putArtifact', artifact),
    loadArtifact: (tenant, recordId, id) => ask('loadArtifact', tenant, recordId, id),
    artifactIds: (tenant, recordId) => ask('artifactIds', tenant, recordId),
    putProfile: (profile) => ask('putProfile', profile),
    loadProfile: (tenant, subject) => ask('loadProfile', tenant, subject),
    bump: (key, now, until, durably) => ask('bump', key, now, until, durably ?? null),
    peek: (key, now) => ask('peek', key, now),
    dueJobs: (now, limit, types) => ask('dueJobs', now, limit, types),
    finishJob: (id) => ask('finishJob', id),
    postponeJob: (id, at) => ask('postponeJob', id, at),
    messages: (tenant, recordId) => ask('messages', tenant, recordId),
    dueMessages: (now, limit) => ask('dueMessages', now, limit),
    settleMessage: (id, result) => ask('settleMessage', id, result),
    leafPlaces: (tenant, recordId) => ask('leafPlaces', tenant, recordId),
    leaves: (tenant, from = 0) => ask('leaves', tenant, from),
  };
}

/** Hashes and texts are made here, so that the writer's thread does nothing but write. */
function commitRow(commit: StoreCommit): RecordCommit {
  const { tenant, recordId, expectedSeq, record, events, ...rest } = commit;
  return {
    tenant,
    recordId,
    expectedSeq,
    at: events.at(-1)?.at ?? record.updatedAt,
    row: {
      seq: record.seq,
      revision: record.revision,
      state: record.state,
      updatedAt: record.updatedAt,
      initiator: record.parties.initiator.subject ?? null,
      counterparty: record.parties.counterparty.subject ?? null,
      invitationHash: record.invitation?.codeHash ?? null,
      addressed: isAddressed(record),
      snapshot: JSON.stringify(record),
    },
    events: events.map((event) => ({ seq: event.seq, envelope: canonicalJson(event), leaf: merkleLeaf(event) })),
    rest,
  };
}

const storedRow = (row: RecordRow): StoredRecord => ({
  record: JSON.parse(row.snapshot) as AgreementRecord,
  wrappedKey: row.wrapped_key,
});

const stored = (row: RecordRow | null): StoredRecord | null => (row ? storedRow(row) : null);
