import { accepted, type Outcome, type Verification } from '@iou-kit/machine';
import { HostError } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import { fromProvider } from '../identity/match-person.ts';
import { later, MINUTE } from '../instants.ts';
import type { StoredVerification } from '../ports/index.ts';
import { MAX_ATTEMPTS } from '../records/attempts.ts';
import type { Session } from '../record-service.types.ts';
import { counters } from './counters.ts';
import { ownVerification } from './own.ts';
import { stateOf, verificationOf, withState, type VerificationState } from './state.ts';

/** The verification as it stands. A face's result is fetched from the provider, and taken once: counted once, passed once. */
export async function finish(desk: Desk, session: Session, id: string): Promise<Outcome<Verification>> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const own = await ownVerification(desk, session, id);
    if (!own.ok) return own;
    const settled = await settle(desk, session, own.value);
    if (settled) return accepted(settled);
  }
  throw new HostError('SERVER', 'a verification must be settled within a few attempts');
}

/** Null where another request was faster. */
async function settle(desk: Desk, session: Session, stored: StoredVerification): Promise<Verification | null> {
  const { method, requestId, revision } = stateOf(stored);
  const { policy } = await desk.tenant(session.tenant);
  const count = counters(desk, session, { id: stored.recordId, revision }, desk.now());
  const left = async () => Math.max(0, policy.verification.triesPerDay - (await count.failures()));
  const shown = verificationOf(stored, desk.now());
  if (shown.status !== 'pending' || method !== 'face' || requestId === undefined) {
    return method === 'face' ? { ...shown, triesLeft: await left() } : shown;
  }
  const result = await fromProvider(() => desk.ports.people.faceResult(requestId));
  const now = desk.now();
  if (result === 'pending') return verificationOf(stored, now);
  // Attempts begun side by side get no more tries than attempts begun one after another.
  const status = result === 'passed' && (await left()) === 0 ? 'failed' : result;
  const passed: Partial<VerificationState> = {
    passedAt: now,
    expiresAt: later(now, policy.verification.ticketMinutes * MINUTE),
  };
  const next = withState(stored, { status, ...(status === 'passed' && passed) });
  // Before the result is written down, so that no crash in between opens the way round.
  if (status === 'mismatch') await count.markMismatch();
  if (!(await desk.ports.store.replaceVerification(next))) return null;
  if (status === 'failed' || status === 'mismatch') await count.countFailure();
  return verificationOf(next, now, await left());
}
