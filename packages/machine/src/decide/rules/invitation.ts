import { sha256Hex } from '../../hashing/sha256.ts';
import type { CommandOf } from '../../model/command.ts';
import type { DecideContext } from '../../model/context.ts';
import type { AgreementRecord, Invitation } from '../../model/record.ts';
import { lapseAt } from '../../values/index.ts';
import { granted, type Rule } from '../rule.ts';

/** A one-use way in for the other person. The code goes into a link's fragment; the record keeps its hash. */
export function makeInvitation(
  purpose: Invitation['purpose'],
  expiresAt: string,
  { ids, now }: DecideContext,
): { readonly invitation: Invitation; readonly code: string } {
  const code = ids.code();
  return { invitation: { id: ids.uuid(), codeHash: sha256Hex(code), purpose, createdAt: now, expiresAt }, code };
}

/** Lets the other person fill in their own details, also instead of those that were typed in. */
export const invite: Rule<'counterparty.invite'> = ({ record, next, context }) => {
  const { invitation, code } = makeInvitation('details', lapseAt(context.now, context.policy.invitationDays), context);
  const subject = record.addressee?.subject;
  if (subject === undefined)
    return granted({ type: 'counterpartyInvited', data: { state: next, invitation } }, { code });
  // Whoever gave their code has come already; a link would let in somebody else.
  const { codeHash: _, ...closed } = invitation;
  const claimed = { ...closed, claimedAt: context.now };
  return granted({ type: 'counterpartyInvited', data: { state: next, invitation: claimed, subject } });
};

/** Somebody who has the code of the link, or to whom the host knows the record to be addressed. */
export function holdsInvitation(
  { invitation }: AgreementRecord,
  { code }: CommandOf<'invitation.claim'>,
  { addressed }: DecideContext,
): boolean {
  if (!invitation) return false;
  return addressed === true || (code !== undefined && sha256Hex(code) === invitation.codeHash);
}

/** The first to open the link, signed in, is bound. The law lets nobody else come here. */
export const claimInvitation: Rule<'invitation.claim'> = ({ next }) =>
  granted({ type: 'invitationClaimed', data: { state: next } });

export const withdrawInvitation: Rule<'invitation.withdraw'> = ({ next }) =>
  granted({ type: 'invitationWithdrawn', data: { state: next } });

export const declineInvitation: Rule<'invitation.decline'> = ({ next }) =>
  granted({ type: 'invitationDeclined', data: { state: next } });
