import type { EventEnvelope } from '../model/event.ts';
import type { AgreementRecord } from '../model/record.ts';
import { createRecord } from './create-record.ts';
import { fold } from './fold.ts';

/** Events that change nothing a person could be agreeing to: they do not void a verification under way. */
const quiet: ReadonlySet<string> = new Set(['invitationClaimed', 'reminded', 'reminderSet']);

/**
 * Folds one event into a record. No guards: events carry their outcomes, the new state included, so that an old log folds
 * the same under a newer machine. The first event makes the record.
 */
export function apply(record: AgreementRecord | null, event: EventEnvelope): AgreementRecord {
  const before = record ?? createRecord(event);
  return {
    ...fold(before, event),
    state: event.data.state,
    seq: event.seq,
    revision: before.revision + (quiet.has(event.type) ? 0 : 1),
    head: event.hash,
    updatedAt: event.at,
  };
}

/** The record that a log tells of. Throws a RangeError for an empty log. */
export function replay(events: readonly EventEnvelope[]): AgreementRecord {
  const [first, ...rest] = events;
  if (!first) throw new RangeError('replay: a record has at least one event');
  return rest.reduce(apply, apply(null, first));
}
