import { accepted, type EventEnvelope, type HistoryEntry, type Outcome } from '@iou-kit/machine';
import type { Desk } from '../desk.ts';
import type { Session } from '../record-service.types.ts';
import { enter } from './enter.ts';

function entryOf({ seq, at, type, actor, data, hash }: EventEnvelope): HistoryEntry {
  const reason = 'reason' in data ? data.reason : undefined;
  return { seq, at, type, side: actor.side, ...(reason !== undefined && { reason }), hash };
}

/** The record's acts, oldest first, without subjects or anything sealed. */
export async function history(
  desk: Desk,
  session: Session,
  recordId: string,
): Promise<Outcome<readonly HistoryEntry[]>> {
  const entered = await enter(desk, session, recordId);
  if (!entered.ok) return entered;
  return accepted((await desk.ports.store.events(session.tenant, recordId)).map(entryOf));
}
