import type { Actor } from '../model/actor.ts';
import type { AgreementRecord, Party } from '../model/record.ts';
import type { Side } from '../model/side.ts';
import { otherSide } from '../model/sides.ts';
import { isFinal } from '../model/states.ts';

/** Which side of the record an actor is on; null for a stranger and for the clock. */
export function sideOf(record: AgreementRecord, actor: Actor): Side | null {
  if (actor.type !== 'person') return null;
  if (record.parties.initiator.subject === actor.subject) return 'initiator';
  return record.parties.counterparty.subject === actor.subject ? 'counterparty' : null;
}

/** Whose act the record waits for; null when it waits for nobody. */
export function awaits(record: AgreementRecord): Side | null {
  switch (record.state) {
    case 'draft':
    case 'awaitingInitiatorSignature':
      return 'initiator';
    case 'awaitingCounterparty':
    case 'pending':
      return 'counterparty';
    default:
      return record.change ? otherSide(record.change.by) : null;
  }
}

export const hasEnded = (record: AgreementRecord): boolean => isFinal(record.state);

/** The side that plays a role. */
export const sideOfRole = (record: AgreementRecord, role: string): Side =>
  record.parties.initiator.role === role ? 'initiator' : 'counterparty';

const nameOf = ({ subject: _, ...named }: NonNullable<AgreementRecord['addressee']>) => named;

const publicParty = ({ subject: _, ...party }: Party): Party => party;

/** The record as it may leave the host: no subjects, no hash of the invitation's code. */
export function publicRecord(record: AgreementRecord): AgreementRecord {
  const { invitation, addressee, ...others } = record;
  const rest = addressee ? { ...others, addressee: nameOf(addressee) } : others;
  const parties = {
    initiator: publicParty(record.parties.initiator),
    counterparty: publicParty(record.parties.counterparty),
  };
  if (!invitation) return { ...rest, parties };
  const { codeHash: _, ...open } = invitation;
  return { ...rest, parties, invitation: open };
}
