import { accepted, decide, parseCommand, type CommandOf, type Outcome, type RecordView } from '@iou-kit/machine';
import { demand, HostError } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import { ownerOf } from '../identity/personal-code.ts';
import type { Session } from '../record-service.types.ts';
import { fieldRefusal, refusal, sanitized } from './answers.ts';
import { actorOf } from './enter.ts';
import { badKey, idempotencyEntry, replayed } from './idempotency.ts';
import { viewOf } from './view.ts';
import { writeDecision } from './write-decision.ts';

/** Makes a draft. A token that opens one record alone cannot make another: `NOT_A_PARTY`. */
export async function create(
  desk: Desk,
  session: Session,
  given: CommandOf<'record.create'>,
  key: string,
): Promise<Outcome<RecordView>> {
  const command = parseCommand(given);
  if (!command.ok) return command;
  if (command.value.type !== 'record.create') return fieldRefusal('type', 'UNKNOWN_COMMAND');
  const wrongKey = badKey(key);
  if (wrongKey) return wrongKey;
  if (session.recordId !== undefined) return refusal('NOT_A_PARTY');
  const kind = desk.ports.kinds.get(command.value.kind);
  if (!kind) return fieldRefusal('kind', 'KIND_UNKNOWN');
  const tenant = await desk.tenant(session.tenant);
  const idempotency = await idempotencyEntry(desk, session, key, command.value);
  const replay = await replayed(desk, session, idempotency);
  if (replay) return replay;

  const { personalCode } = command.value;
  if (personalCode !== undefined) demand(desk.offers.personalCode === true, 'personal codes');
  const owner = personalCode === undefined ? undefined : await ownerOf(desk, tenant.id, personalCode);
  const context = {
    ...(owner?.ok && { addressee: owner.value }),
    tenant: tenant.id,
    actor: actorOf(session),
    now: desk.now(),
    policy: tenant.policy,
    ids: desk.ports.ids,
  };
  const decision = decide(kind, null, command.value, context);
  if (decision.refusal) return sanitized(decision.refusal);
  const written = await writeDecision(desk, { tenant, before: null, decision, idempotency, device: session.device });
  if (written.ok) return accepted(await viewOf(desk, { stored: written.stored, side: 'initiator' }));
  const twin = await replayed(desk, session, idempotency);
  if (twin) return twin;
  throw new HostError('SERVER', 'a new record must be stored under an id of its own');
}
