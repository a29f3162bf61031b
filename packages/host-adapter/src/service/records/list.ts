import { hasEnded, sideOf, type RecordView } from '@iou-kit/machine';
import type { RecordPage, RecordQuery } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import type { StoredRecord } from '../ports/index.ts';
import type { Session } from '../record-service.types.ts';
import { mobileIndex } from './addressed.ts';
import { actorOf, enter } from './enter.ts';
import { lapsed } from './lapse.ts';
import { referenceIn } from './references.ts';
import { viewOf } from './view.ts';

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 50;
/** How often a page is fetched again because something on it had lapsed. */
const LOOKS = 3;

/**
 * A person's records, and those addressed to the number they sign in with that nobody has claimed: these are shown from the
 * invited side, and opening one claims it.
 */
export async function list(desk: Desk, session: Session, query: RecordQuery = {}): Promise<RecordPage> {
  if (session.recordId !== undefined) return only(desk, session, session.recordId, query);
  const limit = Math.min(MAX_LIMIT, Math.max(1, Math.trunc(query.limit ?? DEFAULT_LIMIT)));
  const mine = await mobileIndex(desk, session);
  const fetched = () =>
    desk.ports.store.list({
      tenant: session.tenant,
      subject: session.subject,
      filter: query.filter ?? 'all',
      limit,
      ...(query.refersTo !== undefined && { refersTo: query.refersTo }),
      ...(mine !== undefined && { mobileIndex: mine }),
      ...(query.cursor !== undefined && { cursor: query.cursor }),
    });
  let page = await fetched();
  for (let look = 1; look < LOOKS; look += 1) {
    const present = await Promise.all(page.records.map((stored) => lapsed(desk, stored)));
    if (present.every((stored, at) => stored.record.seq === page.records[at]?.record.seq)) break;
    page = await fetched();
  }
  const records = await Promise.all(page.records.map((stored) => viewFor(desk, session, stored)));
  return { records, ...(page.next !== undefined && { next: page.next }) };
}

const viewFor = (desk: Desk, session: Session, stored: StoredRecord): Promise<RecordView> =>
  viewOf(desk, { stored, side: sideOf(stored.record, actorOf(session)) ?? 'counterparty' });

/** A token for one record lists that record alone. */
async function only(
  desk: Desk,
  session: Session,
  recordId: string,
  { filter = 'all', refersTo }: RecordQuery,
): Promise<RecordPage> {
  const entered = await enter(desk, session, recordId);
  if (!entered.ok) return { records: [] };
  const view = await viewOf(desk, entered.value);
  const ended = hasEnded(view.record);
  if (refersTo !== undefined && refersTo !== referenceIn(desk.kind(view.record.kind), view.record.terms))
    return { records: [] };
  return { records: filter === 'all' || ended === (filter === 'ended') ? [view] : [] };
}
