import { permits, type AgreementRecord } from '@iou-kit/machine';
import type { Desk } from '../desk.ts';
import type { Session } from '../record-service.types.ts';
import { profileOf } from '../profiles.ts';

/**
 * A record waits for a person who is known by number and has not come yet: the initiator gave that person's details, and
 * the invitation is open. Only then may a number that somebody signs in with open it.
 */
export const isAddressed = (record: AgreementRecord): boolean =>
  record.parties.counterparty.subject === undefined &&
  record.parties.counterparty.details !== undefined &&
  record.invitation !== undefined &&
  permits(record, 'counterparty', 'invitation.claim');

/** Blind index of the number that this person signs in with. */
export async function mobileIndex(desk: Desk, session: Session): Promise<string | undefined> {
  const { mobile } = await profileOf(desk, session);
  return mobile === undefined ? undefined : desk.ports.keyring.index(session.tenant, 'mobile', mobile);
}

/** The record is addressed to this very person. */
export async function isAddressedTo(desk: Desk, session: Session, record: AgreementRecord): Promise<boolean> {
  if (!isAddressed(record)) return false;
  const [mine, indexes] = await Promise.all([
    mobileIndex(desk, session),
    desk.ports.store.indexes(record.tenant, record.id),
  ]);
  return (
    mine !== undefined &&
    indexes.some(({ side, field, value }) => side === 'counterparty' && field === 'mobile' && value === mine)
  );
}
