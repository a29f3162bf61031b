import { accepted, type AgreementRecord, type Outcome, type Ticket } from '@iou-kit/machine';
import type { Desk } from '../desk.ts';
import { refusal } from '../records/answers.ts';
import type { Session } from '../record-service.types.ts';
import { counters } from './counters.ts';
import { lookAtFaces } from './look-at-faces.ts';
import { stateOf } from './state.ts';

/**
 * The passed verification behind a command's ticket, for the law to judge; undefined where there is none of this person's.
 * A code does not help whoever showed another person's face in the meantime: `IDENTITY_MISMATCH`.
 */
export async function ticketFor(
  desk: Desk,
  session: Session,
  record: AgreementRecord,
  id: string,
): Promise<Outcome<Ticket | undefined>> {
  const stored = await desk.ports.store.loadVerification(session.tenant, id);
  if (!stored || stored.subject !== session.subject) return accepted(undefined);
  const { action, revision, documentHash, side, method, provider, requestId, passedAt, expiresAt } = stateOf(stored);
  if (passedAt === undefined) return accepted(undefined);
  if (method !== 'face') {
    await lookAtFaces(desk, session, record.id);
    if (await counters(desk, session, record, desk.now()).mismatched()) return refusal('IDENTITY_MISMATCH');
  }
  return accepted({
    id: stored.id,
    recordId: stored.recordId,
    revision,
    action,
    documentHash,
    side,
    subject: stored.subject,
    method,
    provider,
    requestId: requestId ?? stored.id,
    passedAt,
    expiresAt,
    ...(stored.usedAt !== undefined && { usedAt: stored.usedAt }),
  });
}
