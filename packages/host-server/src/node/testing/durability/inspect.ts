import { DatabaseSync } from 'node:sqlite';
import { merkleLeaf, verifyChain, type AgreementRecord, type EventEnvelope } from '@iou-kit/machine';
import type { Intent } from './writer.ts';

type Log = ReadonlyMap<string, readonly EventEnvelope[]>;

/** What lies in the file, read past the server. */
export interface Inspection {
  /** What does not hold by itself: chains, snapshots, leaves. */
  readonly faults: readonly string[];
  readonly log: Log;
  readonly events: number;
}

export function inspect(folder: string): Inspection {
  const db = new DatabaseSync(`${folder}/records.sqlite`, { readOnly: true });
  try {
    const events = db
      .prepare('SELECT envelope FROM events ORDER BY record_id, seq')
      .all()
      .map(({ envelope }) => JSON.parse(String(envelope)) as EventEnvelope);
    const log = byRecord(events);
    return { faults: [...chains(log), ...snapshots(db, log), ...leaves(db, events)], log, events: events.length };
  } finally {
    db.close();
  }
}

function byRecord(events: readonly EventEnvelope[]): Log {
  const log = new Map<string, EventEnvelope[]>();
  for (const event of events) log.set(event.recordId, [...(log.get(event.recordId) ?? []), event]);
  return log;
}

function chains(log: Log): string[] {
  return [...log].flatMap(([id, chain]) => {
    const fault = verifyChain(chain);
    return fault ? [`the chain of ${id} breaks at ${fault.seq}: ${fault.fault}`] : [];
  });
}

function snapshots(db: DatabaseSync, log: Log): string[] {
  const rows = db.prepare('SELECT id, snapshot FROM records').all();
  const faults = rows.length === log.size ? [] : [`${rows.length} records for ${log.size} logs`];
  for (const { id, snapshot } of rows) {
    const record = JSON.parse(String(snapshot)) as AgreementRecord;
    const last = log.get(String(id))?.at(-1);
    if (record.seq !== last?.seq || record.head !== last.hash)
      faults.push(`the snapshot of ${String(id)} is not of its last event`);
  }
  return faults;
}

function leaves(db: DatabaseSync, events: readonly EventEnvelope[]): string[] {
  const rows = db.prepare('SELECT idx, record_id, seq, hash FROM leaves ORDER BY tenant, idx').all();
  const wanted = new Map(events.map((event) => [`${event.recordId} ${event.seq}`, merkleLeaf(event)]));
  const faults = rows.length === events.length ? [] : [`${rows.length} leaves for ${events.length} events`];
  rows.forEach(({ idx, record_id: id, seq, hash }, place) => {
    if (idx !== place) faults.push(`leaf ${String(idx)} stands at place ${place}`);
    if (wanted.get(`${String(id)} ${String(seq)}`) !== hash) faults.push(`leaf ${String(idx)} is not of its event`);
  });
  return faults;
}

/** Of the writes that were acknowledged: those that are not there, not what was acknowledged, or there more than once. */
export function missing({ log }: Inspection, intents: readonly Intent[]): string[] {
  const times = new Map<string, number>();
  for (const event of [...log.values()].flat()) times.set(markOf(event), (times.get(markOf(event)) ?? 0) + 1);
  return intents.flatMap(({ mark, acknowledged }) => {
    if (!acknowledged) return [];
    const event = log.get(acknowledged.recordId)?.[acknowledged.seq - 1];
    if (!event) return [`${mark} was acknowledged and is not there`];
    if (event.type === 'recordCreated') return [];
    if (markOf(event) !== mark) return [`${mark} was acknowledged in the place of another`];
    return times.get(mark) === 1 ? [] : [`${mark} is there ${times.get(mark) ?? 0} times`];
  });
}

const markOf = (event: EventEnvelope): string =>
  event.type === 'termsSaved' ? String(event.data.terms['remark']) : '';
