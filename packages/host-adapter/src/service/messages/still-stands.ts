import { hasEnded, isEffective, type AgreementRecord } from '@iou-kit/machine';
import type { SmsTemplate } from './sms-templates.ts';

type Stands = (record: AgreementRecord) => boolean;

const stillIn =
  (state: AgreementRecord['state']): Stands =>
  (record) =>
    record.state === state;
const inForce: Stands = ({ state }) => isEffective(state);

/** What a text asks for, or warns of; a text that tells what happened goes on being true. */
const stands: Partial<Record<SmsTemplate, Stands>> = {
  'cp.infoRequested': stillIn('awaitingCounterparty'),
  'cp.detailsGiven': stillIn('awaitingInitiatorSignature'),
  'cp.invited': (record) => !hasEnded(record),
  'due.soon': inForce,
  'due.today': inForce,
  overdue: inForce,
  'release.requested': stillIn('effective.releasePending'),
  'settlement.requested': stillIn('effective.settlementPending'),
};

/** Whether a text that waited for the morning, or for its provider, is still to be sent: the record may have moved on. */
export const stillStands = (template: SmsTemplate, record: AgreementRecord): boolean =>
  stands[template]?.(record) ?? true;
