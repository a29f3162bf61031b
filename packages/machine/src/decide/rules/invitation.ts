import { sha256Hex } from '../../hashing/sha256.ts';
import type { DecideContext } from '../../model/context.ts';
import type { Invitation } from '../../model/record.ts';
import { lapseAt } from '../../values/index.ts';
import { denied, granted, type Rule } from '../rule.ts';

/** A one-use way in for the other person. The code goes into a link's fragment; the record keeps its hash. */
export function makeInvitation(
  purpose: Invitation['purpose'],
  expiresAt: string,
  { ids, now }: DecideContext,
): { readonly invitation: Invitation; readonly code: string } {
  const code = ids.code();
  return { invitation: { id: ids.uuid(), codeHash: sha256Hex(code), purpose, createdAt: now, expiresAt }, code };
}

/** Lets the other person fill in their own details. */
export const invite: Rule<'counterparty.invite'> = ({ next, context }) => {
  const { invitation, code } = makeInvitation('details', lapseAt(context.now, context.policy.invitationDays), context);
  return granted({ type: 'counterpartyInvited', data: { state: next, invitation } }, { code });
};

/** The first to open the link, signed in, is bound; by code, or where the host knows that the record is addressed to them. */
export const claimInvitation: Rule<'invitation.claim'> = ({ record, by, command, context, next }) => {
  const { invitation } = record;
  if (!invitation || by !== 'counterparty')
    return denied({ code: 'NOT_ALLOWED_IN_STATE', params: { state: record.state } });
  if (invitation.claimedAt !== undefined) return denied({ code: 'INVITATION_USED' });
  const knowsCode = command.code !== undefined && sha256Hex(command.code) === invitation.codeHash;
  if (!knowsCode && context.addressed !== true) return denied({ code: 'NOT_FOUND' });
  return granted({ type: 'invitationClaimed', data: { state: next } });
};

export const withdrawInvitation: Rule<'invitation.withdraw'> = ({ next }) =>
  granted({ type: 'invitationWithdrawn', data: { state: next } });

export const declineInvitation: Rule<'invitation.decline'> = ({ next }) =>
  granted({ type: 'invitationDeclined', data: { state: next } });
