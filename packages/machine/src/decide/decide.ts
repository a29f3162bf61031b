import { permission } from '../lifecycle/permission.ts';
import { isOverdue } from '../lifecycle/facts.ts';
import type { EventActor } from '../model/actor.ts';
import type { Command, CommandType } from '../model/command.ts';
import type { Decision, DecideContext } from '../model/context.ts';
import type { EventDraft, EventEnvelope } from '../model/event.ts';
import type { Kind } from '../model/kind.ts';
import type { AgreementRecord } from '../model/record.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Author } from '../model/side.ts';
import { sideOf } from '../selectors/record-selectors.ts';
import { shanghaiDate } from '../values/index.ts';
import { chainEvent } from './chain-events.ts';
import { createRecord } from './rules/create.ts';
import { holdsInvitation } from './rules/invitation.ts';
import { rules } from './rules/index.ts';
import { lapseDraft } from './rules/lapse.ts';
import type { Case, RuledCommand, Ruling } from './rule.ts';

const refusedWith = (
  record: AgreementRecord | null,
  refusal: Refusal,
  events: readonly EventEnvelope[] = [],
): Decision => ({
  events,
  record,
  openings: [],
  refusal,
});

/**
 * The only way a record changes: pure and synchronous. Gives the events that the command comes to, or a typed refusal, or
 * both. `record` is null for `record.create` alone. What the clock has already ended is ended first, whoever asks.
 */
export function decide(kind: Kind, record: AgreementRecord | null, command: Command, context: DecideContext): Decision {
  if (!record) {
    return command.type === 'record.create' ? create(kind, command, context) : refusedWith(null, { code: 'NOT_FOUND' });
  }

  const lapsed = lapse(kind, record, context);
  const present = lapsed?.record ?? record;
  const before = lapsed ? [lapsed.event] : [];
  if (lapsed && context.actor.type === 'system' && isLapse(command.type)) {
    return { events: before, record: present, openings: [] };
  }

  const by = authorOf(present, command, context);
  if (!by) {
    return refusedWith(present, { code: command.type === 'invitation.claim' ? 'NOT_FOUND' : 'NOT_A_PARTY' }, before);
  }
  if (command.type === 'record.create') {
    const params = { state: present.state };
    return refusedWith(present, { code: 'NOT_ALLOWED_IN_STATE', params, record: present }, before);
  }
  const permitted = permission(present, by, command.type, { now: context.now });
  if (!permitted.ok) return refusedWith(present, permitted.refusal, before);

  const ruling = judge({
    kind,
    record: present,
    by,
    command,
    context,
    today: shanghaiDate(context.now),
    next: permitted.state,
  });
  if (!ruling.ok) return refusedWith(present, { ...ruling.refusal, record: present }, before);
  const made = chainEvent({ id: present.id, state: present }, ruling.draft, actorOf(by, context), { kind, context });
  return {
    events: [...before, made.event],
    record: made.record,
    openings: ruling.openings ?? [],
    ...(ruling.code !== undefined && { code: ruling.code }),
  };
}

function create(kind: Kind, command: Extract<Command, { type: 'record.create' }>, context: DecideContext): Decision {
  if (context.actor.type !== 'person') return refusedWith(null, { code: 'NOT_A_PARTY' });
  const ruling = createRecord(kind, command, context);
  if (!ruling.ok) return refusedWith(null, ruling.refusal);
  const actor = actorOf('initiator', context);
  const made = chainEvent({ id: context.ids.uuid(), state: null }, ruling.draft, actor, { kind, context });
  return { events: [made.event], record: made.record, openings: [] };
}

/** What the clock has done to a record by `context.now`, as the event that says so; null when nothing. */
export function lapse(
  kind: Kind,
  record: AgreementRecord,
  context: DecideContext,
): { readonly event: EventEnvelope; readonly record: AgreementRecord } | null {
  if (!isOverdue(record, context.now)) return null;
  const draft: EventDraft | null = lapseDraft(record, context.now);
  return draft && chainEvent({ id: record.id, state: record }, draft, { side: 'system' }, { kind, context });
}

const isLapse = (type: CommandType): boolean =>
  type === 'record.expire' || type === 'change.lapse' || type === 'invitation.withdraw';

/** Whoever holds an invitation may do one thing: claim it. To any other stranger a record's id opens nothing. */
function authorOf(record: AgreementRecord, command: Command, context: DecideContext): Author | null {
  if (context.actor.type === 'system') return 'system';
  const side = sideOf(record, context.actor);
  if (side) return side;
  return command.type === 'invitation.claim' && holdsInvitation(record, command, context) ? 'counterparty' : null;
}

const actorOf = (side: Author, { actor }: DecideContext): EventActor =>
  actor.type === 'person' ? { side, subject: actor.subject } : { side };

/** The one place where the pairing of a command with its own rule is beyond the compiler. */
function judge(given: Case<RuledCommand>): Ruling {
  const rule = rules[given.command.type] as (given: Case<RuledCommand>) => Ruling;
  return rule(given);
}
