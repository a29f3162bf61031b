import type { EventEnvelope, EventEnvelopeOf } from '../model/event.ts';
import type { AgreementRecord, ChangeType, Party } from '../model/record.ts';
import type { Author, Side } from '../model/side.ts';

type Patch = Partial<AgreementRecord>;

const withParty = (record: AgreementRecord, side: Side, patch: Partial<Party>): AgreementRecord['parties'] => ({
  ...record.parties,
  [side]: { ...record.parties[side], ...patch },
});

/** The counterparty as nobody in particular again: bound to no subject, no details. */
const unbound = (record: AgreementRecord): AgreementRecord['parties'] => ({
  ...record.parties,
  counterparty: { role: record.parties.counterparty.role },
});

const without = (record: AgreementRecord, ...keys: (keyof AgreementRecord)[]): AgreementRecord =>
  Object.fromEntries(
    Object.entries(record).filter(([key]) => !keys.some((dropped) => dropped === key)),
  ) as unknown as AgreementRecord;

function detailsProvided(record: AgreementRecord, event: EventEnvelopeOf<'detailsProvided'>): AgreementRecord {
  const by = event.actor.side === 'system' ? 'initiator' : event.actor.side;
  const details = { ...event.data.details, providedBy: by, providedAt: event.at };
  // Details typed by the initiator name another person than whoever had come through an invitation.
  const replaced = event.data.of === 'counterparty' && by === 'initiator';
  const base = replaced ? without({ ...record, parties: unbound(record) }, 'invitation', 'addressee') : record;
  return {
    ...without(base, 'lastInvitation'),
    parties: withParty(base, event.data.of, { details }),
    ...documentOf(event),
  };
}

function signed(record: AgreementRecord, event: EventEnvelopeOf<'signed'>): AgreementRecord {
  const { side, signature, verification, expiresAt, invitation, schedule } = event.data;
  const parties = withParty(record, side, {
    signature: { ...signature, at: event.at, documentHash: event.documentHash ?? '', method: verification.method },
  });
  const first: Patch = {
    sentAt: event.at,
    ...(expiresAt !== undefined && { expiresAt }),
    ...(invitation && { invitation }),
  };
  const second: Patch = { effectiveAt: event.at, ...(schedule && { schedule }) };
  return { ...record, parties, ...(side === 'initiator' ? first : second) };
}

const documentOf = (event: EventEnvelope): Patch =>
  event.documentHash === undefined ? {} : { documentHash: event.documentHash };

const ended = (record: AgreementRecord, event: EventEnvelope, reason?: string): AgreementRecord => ({
  ...without(record, 'change'),
  ending: { at: event.at, by: event.actor.side, ...(reason !== undefined && { reason }) },
});

const requested = (
  record: AgreementRecord,
  event: EventEnvelopeOf<'releaseRequested' | 'settlementRequested'>,
  type: ChangeType,
): AgreementRecord => ({
  ...without(record, 'lastChange'),
  change: {
    type,
    by: event.actor.side === 'counterparty' ? 'counterparty' : 'initiator',
    reason: event.data.reason,
    requestedAt: event.at,
    lapsesAt: event.data.lapsesAt,
  },
});

const closed = (
  record: AgreementRecord,
  event: EventEnvelope,
  type: ChangeType,
  outcome: 'cancelled' | 'refused' | 'lapsed',
): AgreementRecord => ({
  ...without(record, 'change'),
  lastChange: { type, outcome, by: event.actor.side satisfies Author, at: event.at },
});

/** What an event means for everything but state, place and revision. */
export function fold(record: AgreementRecord, event: EventEnvelope): AgreementRecord {
  switch (event.type) {
    case 'recordCreated':
      return record;
    case 'termsSaved': {
      const { roles, terms, complete } = event.data;
      const parties = {
        initiator: { ...record.parties.initiator, role: roles.initiator },
        counterparty: { ...record.parties.counterparty, role: roles.counterparty },
      };
      return { ...record, parties, terms, termsComplete: complete, ...documentOf(event) };
    }
    case 'detailsProvided':
      return detailsProvided(record, event);
    case 'counterpartyInvited': {
      // Whoever is invited gives their own details; what was typed in about somebody is forgotten.
      const open = { ...record, parties: unbound(record) };
      const { invitation, subject } = event.data;
      return {
        ...without(open, 'lastInvitation', 'documentHash'),
        invitation,
        parties: subject === undefined ? open.parties : withParty(open, 'counterparty', { subject }),
      };
    }
    case 'invitationClaimed': {
      const { subject } = event.actor;
      const invitation = record.invitation && { ...record.invitation, claimedAt: event.at };
      return {
        ...record,
        ...(invitation && { invitation }),
        parties: subject === undefined ? record.parties : withParty(record, 'counterparty', { subject }),
      };
    }
    case 'invitationWithdrawn':
      return {
        ...without({ ...record, parties: unbound(record) }, 'invitation', 'documentHash', 'addressee'),
        lastInvitation: event.data.lapsed === true ? 'lapsed' : 'withdrawn',
      };
    case 'invitationDeclined':
      return {
        ...without({ ...record, parties: unbound(record) }, 'invitation', 'documentHash', 'addressee'),
        lastInvitation: 'declined',
      };
    case 'recordReopened':
      return without(record, 'documentHash');
    case 'signed':
      return signed(record, event);
    case 'discarded':
    case 'revoked':
    case 'expired':
    case 'released':
    case 'settled':
      return ended(record, event);
    case 'rejected':
      return ended(record, event, event.data.reason);
    case 'releaseRequested':
      return requested(record, event, 'release');
    case 'settlementRequested':
      return requested(record, event, 'settlement');
    case 'releaseCancelled':
      return closed(record, event, 'release', 'cancelled');
    case 'releaseRefused':
      return closed(record, event, 'release', 'refused');
    case 'releaseLapsed':
      return closed(record, event, 'release', 'lapsed');
    case 'settlementCancelled':
      return closed(record, event, 'settlement', 'cancelled');
    case 'settlementRefused':
      return closed(record, event, 'settlement', 'refused');
    case 'settlementLapsed':
      return closed(record, event, 'settlement', 'lapsed');
    case 'reminded':
      return { ...record, reminded: [...record.reminded, event.at] };
    case 'reminderSet':
      return { ...record, reminders: { ...record.reminders, [event.data.side]: event.data.on } };
  }
}
