import { GENESIS } from '../hashing/chain.ts';
import type { EventEnvelope } from '../model/event.ts';
import type { AgreementRecord } from '../model/record.ts';

/** The record as its first event makes it. Throws a TypeError if the log does not begin with `recordCreated`. */
export function createRecord(event: EventEnvelope): AgreementRecord {
  if (event.type !== 'recordCreated') throw new TypeError(`apply: a log begins with recordCreated, not ${event.type}`);
  const { data } = event;
  const [kind = '', templateVersion = ''] = event.kind.split('@');
  return {
    id: event.recordId,
    tenant: event.tenant,
    kind,
    templateVersion,
    documentNumber: data.documentNumber,
    state: data.state,
    seq: 0,
    revision: 0,
    head: GENESIS,
    createdAt: event.at,
    updatedAt: event.at,
    notice: { ...data.notice, acceptedAt: event.at },
    ...(data.lifecycle && { lifecycle: data.lifecycle }),
    ...(data.addressee && { addressee: data.addressee }),
    parties: {
      initiator: {
        role: data.roles.initiator,
        ...(event.actor.subject !== undefined && { subject: event.actor.subject }),
      },
      counterparty: { role: data.roles.counterparty },
    },
    terms: {},
    termsComplete: false,
    reminders: { initiator: true, counterparty: true },
    reminded: [],
  };
}
