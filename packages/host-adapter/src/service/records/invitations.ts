import { accepted, hasEnded, sha256Hex, sideOf, type Gate, type Outcome, type RecordView } from '@iou-kit/machine';
import { demand } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import type { StoredRecord } from '../ports/index.ts';
import type { Session } from '../record-service.types.ts';
import { refusal } from './answers.ts';
import { claim } from './claim.ts';
import { actorOf, enter, withinToken } from './enter.ts';
import { lapsed } from './lapse.ts';
import { viewOf } from './view.ts';
import { codeId } from './write-decision.ts';

/** The record that a code leads to, for somebody who may still use it or has used it. */
async function behind(desk: Desk, session: Session, code: string): Promise<Outcome<StoredRecord>> {
  const found =
    typeof code === 'string' ? await desk.ports.store.findByInvitation(session.tenant, sha256Hex(code)) : null;
  if (!found || !withinToken(session, found.record.id)) return refusal('NOT_FOUND');
  const stored = await lapsed(desk, found);
  const { record } = stored;
  if (sideOf(record, actorOf(session))) return accepted(stored);
  if (record.invitation?.claimedAt !== undefined) return refusal('INVITATION_USED');
  if (record.state === 'expired') return refusal('EXPIRED');
  // A link of a record that ended, or of an invitation that has just lapsed, leads nowhere.
  return record.invitation === undefined || hasEnded(record) ? refusal('NOT_FOUND') : accepted(stored);
}

/** Before it is claimed, an invitation shows the amount and the initiator's masked name, and nothing else. */
export async function peekInvitation(desk: Desk, session: Session, code: string): Promise<Outcome<Gate>> {
  const found = await behind(desk, session, code);
  if (!found.ok) return found;
  const { id, kind, terms, parties, invitation } = found.value.record;
  const amountFen = desk.kind(kind).amountFen(terms);
  const initiatorName = parties.initiator.details?.name.masked;
  return accepted({
    recordId: id,
    kind,
    ...(amountFen !== undefined && { amountFen }),
    ...(initiatorName !== undefined && { initiatorName }),
    initiatorRole: parties.initiator.role,
    purpose: invitation?.purpose ?? 'signature',
  });
}

/** Binds this person to the invited side; again and again the same for the same person. */
export async function claimInvitation(desk: Desk, session: Session, code: string): Promise<Outcome<RecordView>> {
  const found = await behind(desk, session, code);
  if (!found.ok) return found;
  const claimed = await claim(desk, session, found.value, { code });
  return claimed.ok ? accepted(await viewOf(desk, claimed.value)) : claimed;
}

/** The link for the other person: with the one-use code while nobody has come, by the record's id afterwards. */
export async function shareLink(
  desk: Desk,
  session: Session,
  recordId: string,
): Promise<Outcome<{ readonly url: string }>> {
  demand(desk.offers.share.link, 'links');
  const entered = await enter(desk, session, recordId);
  if (!entered.ok) return entered;
  const { stored, side } = entered.value;
  const { record } = stored;
  const { landingUrl } = await desk.tenant(session.tenant);
  const { invitation } = record;
  const open =
    side === 'initiator' && invitation !== undefined && invitation.claimedAt === undefined && !hasEnded(record);
  const key = open ? await desk.key(stored) : null;
  const [sealed] =
    key && invitation ? await desk.ports.store.sealed(record.tenant, record.id, [codeId(invitation.id)]) : [];
  if (!key || !sealed) return accepted({ url: `${landingUrl}#iou-record=${record.id}` });
  return accepted({ url: `${landingUrl}#iou-invite=${await key.open(sealed)}` });
}
