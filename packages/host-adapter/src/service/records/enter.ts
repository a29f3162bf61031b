import { accepted, sideOf, type Actor, type Outcome, type Side } from '@iou-kit/machine';
import type { Desk } from '../desk.ts';
import type { StoredRecord } from '../ports/index.ts';
import type { Session } from '../record-service.types.ts';
import { isAddressedTo } from './addressed.ts';
import { refusal } from './answers.ts';
import { claim } from './claim.ts';
import { lapsed } from './lapse.ts';

/** A record, opened by one of its two people. */
export interface Entry {
  readonly stored: StoredRecord;
  readonly side: Side;
}

export const actorOf = ({ subject }: Session): Actor => ({ type: 'person', subject });

/** Whether the session's token lets it near this record at all. */
export const withinToken = ({ recordId }: Session, id: string): boolean => recordId === undefined || recordId === id;

/** Loads a record of the session's tenant as it is at this instant. `NOT_FOUND` also for another tenant's, and outside the token. */
export async function loadPresent(desk: Desk, session: Session, recordId: string): Promise<Outcome<StoredRecord>> {
  if (typeof recordId !== 'string' || !withinToken(session, recordId)) return refusal('NOT_FOUND');
  const stored = await desk.ports.store.load(session.tenant, recordId);
  return stored ? accepted(await lapsed(desk, stored)) : refusal('NOT_FOUND');
}

/**
 * Opens a record for one of its people. Where it is addressed to the number that this person signs in with and nobody has
 * claimed it, opening it claims it. A stranger gets `NOT_A_PARTY` and nothing of the record.
 */
export async function enter(desk: Desk, session: Session, recordId: string): Promise<Outcome<Entry>> {
  const loaded = await loadPresent(desk, session, recordId);
  if (!loaded.ok) return loaded;
  const side = sideOf(loaded.value.record, actorOf(session));
  if (side) return accepted({ stored: loaded.value, side });
  if (!(await isAddressedTo(desk, session, loaded.value.record))) return refusal('NOT_A_PARTY');
  return claim(desk, session, loaded.value, { addressed: true });
}
