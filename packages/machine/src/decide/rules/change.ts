import type { ChangeType } from '../../model/record.ts';
import { invalidFields } from '../../model/refusal.ts';
import { cleanText, lapseAt } from '../../values/index.ts';
import type { Ticket } from '../../model/verification.ts';
import { denied, granted, type Case, type Rule, type Ruling } from '../rule.ts';
import { checkTicket } from './ticket.ts';

const eventsOf = {
  release: {
    requested: 'releaseRequested',
    cancelled: 'releaseCancelled',
    refused: 'releaseRefused',
    confirmed: 'released',
  },
  settlement: {
    requested: 'settlementRequested',
    cancelled: 'settlementCancelled',
    refused: 'settlementRefused',
    confirmed: 'settled',
  },
} as const;

const proofOf = ({ id, method }: Ticket) => ({ id, method });

/** Either person asks to release (解除) or settle (结清), says why, and proves who they are. */
export const requestChange =
  (change: ChangeType) =>
  ({ record, by, command, context, next }: Case<'release.request' | 'settlement.request'>): Ruling => {
    const reason = cleanText(command.reason, { required: true, max: context.policy.changeReasonMax });
    if (!reason.ok) return denied(invalidFields([{ path: 'reason', ...reason.issue }]));
    const verdict = checkTicket(record, by, command.type, context);
    if (!verdict.ok) return verdict;
    return granted({
      type: eventsOf[change].requested,
      data: {
        state: next,
        reason: reason.value,
        lapsesAt: lapseAt(context.now, context.policy.changeDays),
        verification: proofOf(verdict.ticket),
      },
      documentHash: record.documentHash,
    });
  };

/** The other person agrees, with a proof of their own. */
export const confirmChange =
  (change: ChangeType) =>
  ({ record, by, command, context, next }: Case<'release.confirm' | 'settlement.confirm'>): Ruling => {
    const verdict = checkTicket(record, by, command.type, context);
    if (!verdict.ok) return verdict;
    return granted({
      type: eventsOf[change].confirmed,
      data: { state: next, verification: proofOf(verdict.ticket) },
      documentHash: record.documentHash,
    });
  };

/** The one who asked takes it back; no proof needed. */
export const cancelChange =
  (change: ChangeType) =>
  ({ next }: Case<'release.cancel' | 'settlement.cancel'>): Ruling =>
    granted({ type: eventsOf[change].cancelled, data: { state: next } });

/** The one who was asked says no; no proof and no reason needed. */
export const refuseChange =
  (change: ChangeType) =>
  ({ next }: Case<'release.refuse' | 'settlement.refuse'>): Ruling =>
    granted({ type: eventsOf[change].refused, data: { state: next } });

export const lapseChange: Rule<'change.lapse'> = ({ record, next }) =>
  granted({ type: record.change?.type === 'settlement' ? 'settlementLapsed' : 'releaseLapsed', data: { state: next } });
