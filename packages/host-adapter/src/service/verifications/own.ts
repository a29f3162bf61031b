import { accepted, type Outcome } from '@iou-kit/machine';
import type { Desk } from '../desk.ts';
import { refusal } from '../records/answers.ts';
import { withinToken } from '../records/enter.ts';
import type { StoredVerification } from '../ports/index.ts';
import type { Session } from '../record-service.types.ts';

/** A verification of this very person; anybody else's is `NOT_FOUND`. */
export async function ownVerification(desk: Desk, session: Session, id: string): Promise<Outcome<StoredVerification>> {
  const stored = typeof id === 'string' ? await desk.ports.store.loadVerification(session.tenant, id) : null;
  return stored?.subject === session.subject && withinToken(session, stored.recordId)
    ? accepted(stored)
    : refusal('NOT_FOUND');
}
