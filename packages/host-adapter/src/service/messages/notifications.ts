import { otherSide, shanghaiDate, type AgreementRecord, type EventEnvelope, type Side } from '@iou-kit/machine';
import { chineseDate, later } from '../instants.ts';
import type { OutboxMessage } from '../ports/index.ts';
import { notInQuietHours } from './quiet-hours.ts';
import type { SmsTemplate } from './sms-templates.ts';

interface Notice {
  readonly to: Side;
  readonly template: SmsTemplate;
  readonly params: readonly string[];
}

/** The masked name of a minority person shows its whole first part, which may be longer than a text has room for. */
const NAME_MAX = 10;

/** How the other side reads a person's name in a text: masked, or by nothing more than 对方 while it is not known. */
export function nameShown(record: AgreementRecord, side: Side): string {
  const characters = [...(record.parties[side].details?.name.masked ?? '对方')];
  return characters.length > NAME_MAX ? `${characters.slice(0, NAME_MAX - 1).join('')}*` : characters.join('');
}

const both = (notice: (to: Side) => Notice): Notice[] => [notice('initiator'), notice('counterparty')];

/** Until when a pending record can be signed, as its last whole day. */
const lastDay = (expiresAt: string): string => chineseDate(shanghaiDate(later(expiresAt, -1)));

function invited(record: AgreementRecord): Notice[] {
  if (record.expiresAt === undefined) return [];
  return [
    { to: 'counterparty', template: 'cp.invited', params: [nameShown(record, 'initiator'), lastDay(record.expiresAt)] },
  ];
}

function noticesOf(event: EventEnvelope, record: AgreementRecord): Notice[] {
  const by = event.actor.side;
  const from = (side: Side) => [nameShown(record, side)];
  const toOther = (template: SmsTemplate): Notice[] =>
    by === 'system' ? [] : [{ to: otherSide(by), template, params: from(by) }];
  switch (event.type) {
    case 'counterpartyInvited':
      return toOther('cp.infoRequested');
    case 'detailsProvided':
      return by === 'counterparty' ? toOther('cp.detailsGiven') : [];
    case 'signed':
      if (event.data.side === 'initiator') return invited(record);
      return both((to) => ({ to, template: 'signed', params: from(otherSide(to)) }));
    case 'reminded':
      return invited(record);
    case 'rejected':
      return toOther('rejected');
    case 'revoked':
      return toOther('revoked');
    case 'expired':
      return [{ to: 'initiator', template: 'expired', params: from('counterparty') }];
    case 'releaseRequested':
      return toOther('release.requested');
    case 'releaseRefused':
      return toOther('release.refused');
    case 'releaseCancelled':
      return toOther('release.cancelled');
    case 'released':
      return both((to) => ({ to, template: 'release.confirmed', params: from(otherSide(to)) }));
    case 'settlementRequested':
      return toOther('settlement.requested');
    case 'settlementRefused':
      return toOther('settlement.refused');
    case 'settlementCancelled':
      return toOther('settlement.cancelled');
    case 'settled':
      return both((to) => ({ to, template: 'settlement.confirmed', params: from(otherSide(to)) }));
    default:
      return [];
  }
}

const isKnown = ({ parties, addressee }: AgreementRecord, to: Side): boolean =>
  parties[to].details !== undefined || (to === 'counterparty' && addressee?.subject !== undefined);

/**
 * The texts that events cause, by the record as the events leave it. Only people whose number the record or, by
 * their own code, the host knows are texted: any other invitation to fill in one's details travels by the link alone.
 */
export function messagesFor(events: readonly EventEnvelope[], record: AgreementRecord): OutboxMessage[] {
  return events.flatMap((event) =>
    noticesOf(event, record)
      .filter(({ to }) => isKnown(record, to))
      .map(({ to, template, params }) => ({
        id: `${event.id}:${template}:${to}`,
        tenant: record.tenant,
        recordId: record.id,
        to,
        template,
        params,
        notBefore: notInQuietHours(event.at),
      })),
  );
}
