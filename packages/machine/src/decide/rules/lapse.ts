import { permission } from '../../lifecycle/permission.ts';
import type { EventDraft } from '../../model/event.ts';
import type { AgreementRecord } from '../../model/record.ts';
import type { RuledCommand } from '../rule.ts';

const commandOf = (record: AgreementRecord): RuledCommand => {
  if (record.state === 'pending') return 'record.expire';
  return record.state === 'awaitingCounterparty' ? 'invitation.withdraw' : 'change.lapse';
};

/** The event by which the clock ends what has run out; null where the law has no such end. */
export function lapseDraft(record: AgreementRecord, now: string): EventDraft | null {
  const command = commandOf(record);
  const verdict = permission(record, 'system', command, { now });
  if (!verdict.ok) return null;
  const { state } = verdict;
  if (command === 'record.expire') return { type: 'expired', data: { state } };
  if (command === 'invitation.withdraw') return { type: 'invitationWithdrawn', data: { state, lapsed: true } };
  return { type: record.change?.type === 'release' ? 'releaseLapsed' : 'settlementLapsed', data: { state } };
}
