import { accepted, type Outcome, type Verification } from '@iou-kit/machine';
import { HostError } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import { later, MINUTE, SECOND } from '../instants.ts';
import { smsText } from '../messages/sms-templates.ts';
import type { StoredVerification } from '../ports/index.ts';
import { refusal } from '../records/answers.ts';
import { enter } from '../records/enter.ts';
import { openPeople } from '../records/people.ts';
import type { Session } from '../record-service.types.ts';
import { counters } from './counters.ts';
import { hashOfCode, oneTimeCode } from './one-time-code.ts';
import { ownVerification } from './own.ts';
import { stateOf, verificationOf, withState } from './state.ts';

/** Texts a fresh code to the number that the record holds of this person. Quiet hours do not apply: the person is waiting for it. */
export async function sendCode(desk: Desk, session: Session, id: string): Promise<Outcome<Verification>> {
  const own = await ownVerification(desk, session, id);
  if (!own.ok) return own;
  const stored = own.value;
  const { method, side, revision, action, resendAt } = stateOf(stored);
  const now = desk.now();
  if (method !== 'carrier+sms') throw new HostError('UNSUPPORTED', 'a code belongs to a carrier+sms verification');
  const { status } = verificationOf(stored, now);
  if (status === 'expired') return refusal('VERIFICATION_EXPIRED');
  if (status !== 'pending') return accepted(verificationOf(stored, now));
  if (resendAt !== undefined && now < resendAt) return refusal('TOO_MANY_REQUESTS', undefined, { retryAt: resendAt });

  const entered = await enter(desk, session, stored.recordId);
  if (!entered.ok) return entered;
  const mobile = (await openPeople(desk, entered.value.stored))[side]?.mobile;
  if (mobile === undefined) return refusal('NOT_ALLOWED_IN_STATE', entered.value.stored.record);
  const { policy } = await desk.tenant(session.tenant);
  const count = counters(desk, session, { id: stored.recordId, revision }, now);
  if (await count.mismatched()) return refusal('IDENTITY_MISMATCH');
  const nextAt = later(now, policy.verification.resendSeconds * SECOND);
  if (!(await count.takeTurn(action, nextAt))) return refusal('TOO_MANY_REQUESTS', undefined, { retryAt: nextAt });
  const number = await desk.ports.keyring.index(session.tenant, 'mobile', mobile);
  if (!(await count.mayGuess(number)) || !(await count.mayHaveCode(number)))
    return refusal('TOO_MANY_REQUESTS', undefined, { retryAt: count.tomorrow });
  const texted = { to: mobile, kind: entered.value.stored.record.kind };
  let isSent = false;
  try {
    const delivered = await deliverCode(desk, stored, { texted, number }, now, nextAt);
    isSent = delivered.ok;
    return delivered;
  } finally {
    if (!isSent) await count.giveTurnBack(action);
  }
}

async function deliverCode(
  desk: Desk,
  stored: StoredVerification,
  { texted, number }: { readonly texted: { readonly to: string; readonly kind: string }; readonly number: string },
  now: string,
  resendAt: string,
): Promise<Outcome<Verification>> {
  const { ids, store, messages } = desk.ports;
  const tenant = await desk.tenant(stored.tenant);
  const code = oneTimeCode(ids);
  const salt = ids.salt();
  const { action, sent } = stateOf(stored);
  const next = withState(stored, {
    sent: sent + 1,
    resendAt,
    code: {
      salt,
      hash: await hashOfCode(desk, stored.tenant, stored.id, salt, code),
      expiresAt: later(now, tenant.policy.verification.codeMinutes * MINUTE),
      wrong: 0,
      number,
    },
  });
  if (!(await store.replaceVerification(next))) return refusal('TOO_MANY_REQUESTS', undefined, { retryAt: resendAt });
  const template = `code.${action}` as const;
  try {
    await messages.send({
      id: `${stored.id}:${sent + 1}`,
      ...texted,
      template,
      params: [code],
      text: smsText(template, [code], tenant, desk.kind(texted.kind)),
    });
  } catch {
    // A code that nobody got must not stand in the way of the next one.
    await store.replaceVerification(withState(next, { code: undefined, resendAt: undefined }));
    throw new HostError('PROVIDER', 'the text message must be taken by its provider');
  }
  return accepted(verificationOf(next, now));
}
