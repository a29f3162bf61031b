import type { Desk } from '../desk.ts';
import { DAY, later } from '../instants.ts';
import type { StoredVerification } from '../ports/index.ts';
import type { Session } from '../record-service.types.ts';
import { counters } from './counters.ts';
import { stateOf, withState } from './state.ts';

/** Providers keep a result for three days. */
const RESULTS_KEPT = 3 * DAY;

/**
 * Asks after the faces that this person began at a record and did not come back for: whoever was told by the provider that the face is
 * another's must not get round it by never asking here. A provider that does not answer shuts nobody out.
 */
export async function lookAtFaces(desk: Desk, session: Session, recordId: string): Promise<void> {
  const begun = await desk.ports.store.verificationsOf(session.tenant, recordId, session.subject);
  await Promise.all(begun.filter((each) => isOpen(each, desk.now())).map((each) => look(desk, session, each)));
}

function isOpen(stored: StoredVerification, now: string): boolean {
  const { method, status, requestId, expiresAt } = stateOf(stored);
  return method === 'face' && status === 'pending' && requestId !== undefined && now < later(expiresAt, RESULTS_KEPT);
}

async function look(desk: Desk, session: Session, stored: StoredVerification): Promise<void> {
  const { requestId = '', revision } = stateOf(stored);
  const result = await desk.ports.people.faceResult(requestId).catch(() => 'unavailable' as const);
  if (result !== 'mismatch') return;
  await counters(desk, session, { id: stored.recordId, revision }, desk.now()).markMismatch();
  await desk.ports.store.replaceVerification(withState(stored, { status: 'mismatch' }));
}
