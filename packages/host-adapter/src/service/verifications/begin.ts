import type { Desk } from '../desk.ts';
import type { StoredVerification } from '../ports/index.ts';
import type { Beginning } from './start.ts';
import { pendingUntil, type VerificationState } from './state.ts';

/** A verification as it is first written down. */
export function beginningOf(
  desk: Desk,
  { session, request, entry, now }: Beginning,
  id: string,
  change: Partial<VerificationState> = {},
): StoredVerification {
  const state: VerificationState = {
    action: request.action,
    revision: request.revision,
    documentHash: request.documentHash,
    side: entry.side,
    method: request.method,
    status: 'pending',
    provider: desk.ports.people.name,
    expiresAt: pendingUntil(now),
    sent: 0,
    ...change,
  };
  return {
    id,
    tenant: session.tenant,
    recordId: entry.stored.record.id,
    subject: session.subject,
    version: 1,
    state: { ...state },
  };
}
