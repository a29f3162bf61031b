import { accepted, type Outcome, type Verification } from '@iou-kit/machine';
import { HostError } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import { later, MINUTE } from '../instants.ts';
import type { StoredVerification } from '../ports/index.ts';
import { fieldRefusal, refusal } from '../records/answers.ts';
import { MAX_ATTEMPTS } from '../records/attempts.ts';
import type { Session } from '../record-service.types.ts';
import { counters } from './counters.ts';
import { equalInConstantTime, hashOfCode } from './one-time-code.ts';
import { ownVerification } from './own.ts';
import { stateOf, verificationOf, withState } from './state.ts';

/** Checks a code that was typed in. Each wrong one is counted before the answer is given, so that no two share a try. */
export async function checkCode(
  desk: Desk,
  session: Session,
  id: string,
  typed: string,
): Promise<Outcome<Verification>> {
  const code = String(typed).normalize('NFKC').replace(/\s/g, '');
  if (!/^\d{6}$/.test(code)) return fieldRefusal('code', code === '' ? 'REQUIRED' : 'CODE_SHAPE');
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const own = await ownVerification(desk, session, id);
    if (!own.ok) return own;
    const answer = await compare(desk, session, own.value, code);
    if (answer) return answer;
  }
  throw new HostError('SERVER', 'a code must be checked within a few attempts');
}

/** Null where another try was counted in between. */
async function compare(
  desk: Desk,
  session: Session,
  stored: StoredVerification,
  typed: string,
): Promise<Outcome<Verification> | null> {
  const state = stateOf(stored);
  const now = desk.now();
  if (state.method !== 'carrier+sms')
    throw new HostError('UNSUPPORTED', 'a code belongs to a carrier+sms verification');
  const shown = verificationOf(stored, now);
  if (shown.status === 'expired') return refusal('VERIFICATION_EXPIRED');
  if (shown.status !== 'pending') return accepted(shown);
  const { code, revision } = state;
  if (!code) return refusal('VERIFICATION_REQUIRED');
  if (now >= code.expiresAt) return refusal('VERIFICATION_EXPIRED');
  const { codeTries, ticketMinutes } = (await desk.tenant(session.tenant)).policy.verification;
  if (code.wrong >= codeTries) return refusal('CODE_TRIES_EXCEEDED');
  const count = counters(desk, session, { id: stored.recordId, revision }, now);
  if (await count.mismatched()) return refusal('IDENTITY_MISMATCH');
  const { number = stored.id } = code;
  if (!(await count.takeGuess(number))) return refusal('TOO_MANY_REQUESTS', undefined, { retryAt: count.tomorrow });

  const hash = await hashOfCode(desk, stored.tenant, stored.id, code.salt, typed);
  const right = equalInConstantTime(hash, code.hash);
  const next = right
    ? withState(stored, {
        status: 'passed',
        passedAt: now,
        expiresAt: later(now, ticketMinutes * MINUTE),
        code: undefined,
        resendAt: undefined,
      })
    : withState(stored, { code: { ...code, wrong: code.wrong + 1 } });
  if (!(await desk.ports.store.replaceVerification(next))) return null;
  if (right) return accepted(verificationOf(next, now));
  const left = codeTries - code.wrong - 1;
  return left > 0 ? refusal('CODE_WRONG', undefined, { left }) : refusal('CODE_TRIES_EXCEEDED');
}
