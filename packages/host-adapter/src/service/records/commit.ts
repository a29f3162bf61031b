import {
  accepted,
  decide,
  parseCommand,
  permission,
  type Command,
  type CommandOf,
  type Outcome,
  type RecordView,
} from '@iou-kit/machine';
import { HostError, type CommitRequest } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import type { IdempotencyEntry } from '../ports/index.ts';
import type { Session } from '../record-service.types.ts';
import { ticketFor } from '../verifications/ticket.ts';
import { fieldRefusal, refusal, sanitized } from './answers.ts';
import { MAX_ATTEMPTS } from './attempts.ts';
import { actorOf, enter, type Entry } from './enter.ts';
import { badKey, idempotencyEntry, replayed } from './idempotency.ts';
import { openPeople } from './people.ts';
import { prepare, type Preparation } from './prepare.ts';
import { viewOf } from './view.ts';
import { writeDecision } from './write-decision.ts';

type Act = Exclude<Command, CommandOf<'record.create'>>;

/** A command as it came, parsed. */
interface Given {
  readonly command: Act;
  readonly recordId: string;
  readonly revision: number;
  readonly idempotency: IdempotencyEntry;
}

/**
 * Carries out one command of one person. The law decides outside the store; the store takes the decision if the record is
 * still where it was, and if not, the present record is asked again. First commit wins.
 */
export async function commit(desk: Desk, session: Session, request: CommitRequest): Promise<Outcome<RecordView>> {
  const given = await read(desk, session, request);
  if (!given.ok) return given;
  const { idempotency } = given.value;
  const replay = await replayed(desk, session, idempotency);
  if (replay) return replay;
  const outcome = await carryOut(desk, session, given.value);
  // What stands in the way may be this very command, sent twice, that acted while this one was under way.
  return outcome.ok ? outcome : ((await replayed(desk, session, idempotency)) ?? outcome);
}

async function carryOut(desk: Desk, session: Session, given: Given): Promise<Outcome<RecordView>> {
  let preparation: Preparation | undefined;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const entered = await enter(desk, session, given.recordId);
    if (!entered.ok) return entered;
    const stale = staleness(entered.value, given, desk.now());
    if (stale) return stale;
    if (!preparation) {
      const prepared = await prepare(desk, session, entered.value, given.command);
      if (!prepared.ok) return prepared;
      preparation = prepared.value;
      // The providers may have taken their time; the record is looked at again before the law is asked for good.
      if (preparation.slow) continue;
    }
    const outcome = await attemptOnce(desk, session, entered.value, { ...given, command: preparation.command });
    if (outcome) return outcome;
  }
  throw new HostError('SERVER', 'a command must be settled within a few attempts');
}

async function read(desk: Desk, session: Session, request: CommitRequest): Promise<Outcome<Given>> {
  const parsed = parseCommand(request.command);
  if (!parsed.ok) return parsed;
  const command = parsed.value;
  if (command.type === 'record.create') return fieldRefusal('type', 'UNKNOWN_COMMAND');
  const { recordId, revision, idempotencyKey } = request;
  if (!Number.isSafeInteger(revision)) return fieldRefusal('revision', 'MALFORMED');
  const wrongKey = badKey(idempotencyKey);
  if (wrongKey) return wrongKey;
  if (typeof recordId !== 'string') return refusal('NOT_FOUND');
  const idempotency = await idempotencyEntry(desk, session, idempotencyKey, { recordId, revision, command });
  return accepted({ command, recordId, revision, idempotency });
}

/** The person was looking at another record than there is. Where the clock was faster, that is what they are told. */
function staleness(
  { stored: { record }, side }: Entry,
  { command, revision }: Given,
  now: string,
): ReturnType<typeof refusal> | null {
  if (record.revision === revision) return null;
  const verdict = permission(record, side, command.type, { now });
  const code = !verdict.ok && verdict.refusal.code === 'EXPIRED' ? 'EXPIRED' : 'STATE_CONFLICT';
  return refusal(code, record);
}

/** Null where somebody else was faster and the record must be looked at again. */
async function attemptOnce(
  desk: Desk,
  session: Session,
  entry: Entry,
  given: Given,
): Promise<Outcome<RecordView> | null> {
  const { stored, side } = entry;
  const { command } = given;
  const tenant = await desk.tenant(session.tenant);
  const proof =
    'ticket' in command && command.ticket !== undefined
      ? await ticketFor(desk, session, stored.record, command.ticket)
      : accepted(undefined);
  if (!proof.ok) return proof;
  const decision = decide(desk.kind(stored.record.kind), stored.record, command, {
    tenant: tenant.id,
    actor: actorOf(session),
    now: desk.now(),
    policy: tenant.policy,
    ids: desk.ports.ids,
    people: await openPeople(desk, stored),
    ...(proof.value && { ticket: proof.value }),
  });
  const mustSeal = decision.openings.length > 0 || decision.code !== undefined;
  // After erasure nothing can be kept: a signature whose ink is nowhere would be none.
  if (mustSeal && stored.wrappedKey === null)
    return refusal('NOT_ALLOWED_IN_STATE', stored.record, { state: stored.record.state });
  if (decision.events.length > 0) {
    const acted = decision.refusal === undefined;
    const written = await writeDecision(desk, {
      tenant,
      before: stored,
      decision,
      ...(acted && { idempotency: given.idempotency }),
      ...(acted && proof.value && { ticketId: proof.value.id }),
      ...(session.device && { device: session.device }),
    });
    if (!written.ok) return lost(desk, session, written.reason, given);
    if (acted) return accepted(await viewOf(desk, { stored: written.stored, side }));
  }
  if (decision.refusal) return sanitized(decision.refusal);
  throw new HostError('SERVER', 'a decision must hold events or a refusal');
}

async function lost(
  desk: Desk,
  session: Session,
  reason: 'seq' | 'ticket' | 'key',
  given: Given,
): Promise<Outcome<RecordView> | null> {
  if (reason === 'ticket') return refusal('VERIFICATION_REQUIRED');
  return reason === 'key' ? replayed(desk, session, given.idempotency) : null;
}
