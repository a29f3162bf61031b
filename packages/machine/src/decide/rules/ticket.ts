import type { DecideContext } from '../../model/context.ts';
import type { AgreementRecord } from '../../model/record.ts';
import { refused, type Refusal } from '../../model/refusal.ts';
import type { Author } from '../../model/side.ts';
import type { Ticket, VerifiedAction } from '../../model/verification.ts';

type TicketVerdict = { readonly ok: true; readonly ticket: Ticket } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Is this a fresh proof of who is acting, for just this act on just this document? Refusals: `VERIFICATION_REQUIRED`
 * (none, used, or another's), `DOCUMENT_CHANGED`, `VERIFICATION_EXPIRED` (too old, or the record has changed since).
 */
export function checkTicket(
  record: AgreementRecord,
  by: Author,
  action: VerifiedAction,
  { ticket, actor, now }: DecideContext,
): TicketVerdict {
  const own =
    ticket !== undefined &&
    ticket.usedAt === undefined &&
    ticket.recordId === record.id &&
    ticket.action === action &&
    ticket.side === by &&
    actor.type === 'person' &&
    ticket.subject === actor.subject;
  if (!own) return refused({ code: 'VERIFICATION_REQUIRED' });
  if (ticket.documentHash !== record.documentHash) return refused({ code: 'DOCUMENT_CHANGED' });
  if (now >= ticket.expiresAt || ticket.revision !== record.revision) return refused({ code: 'VERIFICATION_EXPIRED' });
  return { ok: true, ticket };
}
