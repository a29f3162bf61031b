import type { Person, Side } from '@iou-kit/machine';
import type { Desk } from '../desk.ts';
import type { StoredRecord } from '../ports/index.ts';
import { peopleOf, personCommitments } from '../vault/disclosure.ts';

/** A record's people in clear, out of the vault. For the law and for providers; never for a view. */
export async function openPeople(desk: Desk, stored: StoredRecord): Promise<Partial<Record<Side, Person>>> {
  const { record } = stored;
  const wanted = personCommitments(record);
  const key = wanted.length > 0 ? await desk.key(stored) : null;
  if (!key) return {};
  return peopleOf(record, await key.openings(await desk.ports.store.sealed(record.tenant, record.id, wanted)));
}
