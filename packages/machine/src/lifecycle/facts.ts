import type { AgreementRecord, LifecyclePreset } from '../model/record.ts';
import type { LifecycleFacts } from './lifecycle.ts';

/** The instant at which the record's present state ends by itself, if it does. */
export function limitOf(record: AgreementRecord): string | undefined {
  if (record.state === 'pending') return record.expiresAt;
  if (record.state === 'awaitingCounterparty') return record.invitation?.expiresAt;
  return record.change?.lapsesAt;
}

/** The clock has reached the limit of the record's state. The instant itself is too late. */
export function isOverdue(record: AgreementRecord, now: string): boolean {
  const limit = limitOf(record);
  return limit !== undefined && now >= limit;
}

/** What a record knows whose first event does not say: the only kind there was. */
const loan: LifecyclePreset = { changes: ['release', 'settlement'], reminders: true };

/** What may happen to a record after both have signed. */
export const presetOf = (record: AgreementRecord): LifecyclePreset => record.lifecycle ?? loan;

/** What the law looks at, read off a record. */
export function factsOf(record: AgreementRecord, now?: string): LifecycleFacts {
  const { initiator, counterparty } = record.parties;
  const { changes, reminders } = presetOf(record);
  return {
    complete: record.termsComplete && initiator.details !== undefined && counterparty.details !== undefined,
    readyToInvite: record.termsComplete && initiator.details !== undefined,
    claimed: record.invitation?.claimedAt !== undefined,
    requester: record.change?.by ?? null,
    releasable: changes.includes('release'),
    settleable: changes.includes('settlement'),
    remindable: reminders,
    overdue: now !== undefined && isOverdue(record, now),
  };
}
