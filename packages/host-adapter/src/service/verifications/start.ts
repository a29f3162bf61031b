import {
  accepted,
  permission,
  VerificationRequest,
  invalidFields,
  refused,
  type Outcome,
  type Person,
  type Verification,
} from '@iou-kit/machine';
import { demand } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import { fieldRefusal, refusal, sanitized } from '../records/answers.ts';
import { printable } from '../evidence/glyphs.ts';
import { enter, type Entry } from '../records/enter.ts';
import { openPeople } from '../records/people.ts';
import type { Session } from '../record-service.types.ts';
import { counters } from './counters.ts';
import { lookAtFaces } from './look-at-faces.ts';
import { startCarrier } from './start-carrier.ts';
import { startFace } from './start-face.ts';

/** Attempts that cost a provider's call, for each try that the policy gives. */
const STARTS_PER_TRY = 4;

/** A request that may be begun: who, for what, and where. */
export interface Beginning {
  readonly session: Session;
  readonly request: VerificationRequest;
  readonly entry: Entry;
  readonly person: Person;
  readonly now: string;
}

/** Begins a proof of identity for one act on one document as it stands. */
export async function start(desk: Desk, session: Session, given: VerificationRequest): Promise<Outcome<Verification>> {
  const parsed = VerificationRequest.safeParse(given);
  if (!parsed.success)
    return refused(invalidFields(parsed.error.issues.map(({ path }) => ({ path: path.join('.'), code: 'MALFORMED' }))));
  const request = parsed.data;
  const { policy } = await desk.tenant(session.tenant);
  const methods = policy.verification.methods.filter((method) => desk.offers.verification.includes(method));
  demand(methods.includes(request.method), `verification by ${request.method}`);
  const entered = await enter(desk, session, request.recordId);
  if (!entered.ok) return entered;
  const now = desk.now();
  const obstacle = obstacleTo(request, entered.value, now);
  if (obstacle) return obstacle;

  const { stored, side } = entered.value;
  if (request.action === 'signature.sign' && side === 'initiator') {
    const verdict = await printable(desk, stored);
    if (!verdict.ok) return verdict;
  }
  if (request.method !== 'face') await lookAtFaces(desk, session, stored.record.id);
  const count = counters(desk, session, stored.record, now);
  if (request.method !== 'face' && (await count.mismatched())) return refusal('IDENTITY_MISMATCH');
  if (request.method === 'face' && (await count.failures()) >= policy.verification.triesPerDay) {
    return refusal('VERIFICATION_FAILED', undefined, { left: 0, retryAt: count.tomorrow });
  }
  if ((await count.countStart()) > policy.verification.triesPerDay * STARTS_PER_TRY) {
    return refusal('TOO_MANY_REQUESTS', undefined, { retryAt: count.tomorrow });
  }
  const person = (await openPeople(desk, stored))[side];
  if (!person) return refusal('NOT_ALLOWED_IN_STATE', stored.record, { state: stored.record.state });
  const beginning: Beginning = { session, request, entry: entered.value, person, now };
  return request.method === 'face' ? accepted(await startFace(desk, beginning)) : startCarrier(desk, beginning);
}

function obstacleTo(
  request: VerificationRequest,
  { stored: { record }, side }: Entry,
  now: string,
): ReturnType<typeof refusal> | null {
  if (request.method === 'face' && request.consent !== true) return fieldRefusal('consent', 'REQUIRED');
  const verdict = permission(record, side, request.action, { now });
  if (record.revision !== request.revision) {
    return refusal(!verdict.ok && verdict.refusal.code === 'EXPIRED' ? 'EXPIRED' : 'STATE_CONFLICT', record);
  }
  if (!verdict.ok) return sanitized(verdict.refusal);
  return record.documentHash === request.documentHash ? null : refusal('DOCUMENT_CHANGED', record);
}
