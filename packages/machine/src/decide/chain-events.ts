import { apply } from '../apply/apply.ts';
import { eventHash, GENESIS } from '../hashing/chain.ts';
import type { EventActor } from '../model/actor.ts';
import type { DecideContext } from '../model/context.ts';
import { ENVELOPE_VERSION, type EventDraft, type EventEnvelope } from '../model/event.ts';
import type { Kind } from '../model/kind.ts';
import type { AgreementRecord } from '../model/record.ts';
import { MACHINE_VERSION } from '../version.ts';

/** Gives an event its place, time, author and hash, and the record that it leads to. */
export function chainEvent(
  record: { readonly id: string; readonly state: AgreementRecord | null },
  draft: EventDraft,
  actor: EventActor,
  { kind, context }: { readonly kind: Kind; readonly context: DecideContext },
): { readonly event: EventEnvelope; readonly record: AgreementRecord } {
  const before = record.state;
  const body = {
    v: ENVELOPE_VERSION,
    id: context.ids.uuid(),
    tenant: context.tenant,
    recordId: record.id,
    seq: (before?.seq ?? 0) + 1,
    // A clock that was set back gives no event an earlier time than the one before it has.
    at: before && before.updatedAt > context.now ? before.updatedAt : context.now,
    actor,
    type: draft.type,
    data: draft.data,
    machine: MACHINE_VERSION,
    kind: before ? `${before.kind}@${before.templateVersion}` : `${kind.id}@${kind.templateVersion}`,
    ...(draft.documentHash !== undefined && { documentHash: draft.documentHash }),
    prev: before?.head ?? GENESIS,
  } as Omit<EventEnvelope, 'hash'>;
  const event = { ...body, hash: eventHash(body) } as EventEnvelope;
  return { event, record: apply(before, event) };
}
