import {
  awaits,
  canonicalJson,
  decide,
  defaultPolicy,
  hasEnded,
  type AgreementRecord,
  type Command,
  type DecideContext,
  type Decision,
  type EventEnvelope,
  type Ids,
  type Ticket,
} from '@iou-kit/machine';
import { iou } from '@iou-kit/machine/kinds/iou';
import type { DueJob, OutboxMessage, StoreCommit, StoredVerification } from '../../service/index.ts';
import { holds } from '../kit/check.ts';
import { li, particulars, wang } from '../kit/people.ts';

export const tenant = 'store-contract';
export const start = '2026-11-22T02:00:00.000Z';

let counter = 0;
/** Ids that are alike in shape and different in every call of this run. */
export const freshId = (): string => {
  counter += 1;
  return `01990000-0000-7000-8000-${counter.toString(16).padStart(12, '0')}`;
};

const ids: Ids = {
  uuid: freshId,
  salt: () => `salt-${freshId()}`,
  code: () => `code-${freshId()}`,
  bytes: (n) => Uint8Array.from({ length: n }, () => (counter += 1) & 0xff),
};

/** A record on its way through the law, without a service. */
export interface Chronicle {
  readonly record: AgreementRecord;
  readonly events: readonly EventEnvelope[];
  /** The decision's one-use code, if it made one. */
  readonly code?: string | undefined;
}

const context = (subject: string, now: string, of: string): DecideContext => ({
  tenant: of,
  actor: { type: 'person', subject },
  now,
  policy: defaultPolicy,
  ids,
});

function told({ record, events, code, refusal }: Decision): Chronicle {
  holds(record !== null && refusal === undefined, `the kit's own command is refused: ${refusal?.code ?? ''}`);
  return { record, events, ...(code !== undefined && { code }) };
}

export const created = (subject = wang.subject, now = start, of = tenant): Chronicle =>
  told(decide(iou, null, { type: 'record.create', kind: 'iou', role: 'borrower' }, context(subject, now, of)));

export const then = ({ record }: Chronicle, command: Command, now = start, subject = wang.subject): Chronicle =>
  told(decide(iou, record, command, context(subject, now, record.tenant)));

export const remarked = (before: Chronicle, remark: string, now = start): Chronicle =>
  then(before, { type: 'terms.save', terms: { remark }, partial: true }, now);

const terms = {
  principalFen: 100,
  purpose: 'home',
  loanDate: '2026-11-22',
  repayDate: '2027-11-22',
  rateBp: 0,
  repayment: 'bullet',
  channel: 'bank',
};

/** One chronicle after another, as one. */
const joined = (before: Chronicle, after: Chronicle): Chronicle => ({
  ...after,
  events: [...before.events, ...after.events],
});

const through = (before: Chronicle, ...commands: readonly Command[]): Chronicle =>
  commands.reduce((so, command) => joined(so, then(so, command)), before);

/** A whole record whose counterparty is asked, by a link, to fill in their details. */
export const invited = (): Chronicle =>
  through(
    created(),
    { type: 'details.provide', party: particulars(wang) },
    { type: 'terms.save', terms },
    { type: 'counterparty.invite' },
  );

/** A whole draft that names the counterparty, not issued yet. */
export const ready = (): Chronicle =>
  through(
    created(),
    { type: 'details.provide', party: particulars(wang) },
    { type: 'details.provide', party: particulars(li), of: 'other', authority: true },
    { type: 'terms.save', terms },
  );

/** Issued, and addressed to a counterparty who has not come yet. */
export function addressed(): Chronicle {
  const before = ready();
  const { id: recordId, revision, documentHash = '' } = before.record;
  const ticket: Ticket = {
    id: 'ticket',
    recordId,
    revision,
    documentHash,
    action: 'signature.sign',
    side: 'initiator',
    subject: wang.subject,
    method: 'face',
    provider: 'kit',
    requestId: 'r',
    passedAt: start,
    expiresAt: '2026-11-22T02:10:00.000Z',
  };
  const sign: Command = { type: 'signature.sign', ink: { form: 'typed', name: wang.name }, ticket: ticket.id };
  return joined(before, told(decide(iou, before.record, sign, { ...context(wang.subject, start, tenant), ticket })));
}

/** The commit that makes a chronicle's last decision true. */
export function commitOf({ record, events }: Chronicle, change: Partial<StoreCommit> = {}): StoreCommit {
  const expectedSeq = (events[0]?.seq ?? record.seq + 1) - 1;
  return {
    tenant: record.tenant,
    recordId: record.id,
    expectedSeq,
    record,
    events,
    ...(expectedSeq === 0 && { wrappedKey: 'wrapped' }),
    sealed: [],
    indexes: [],
    listing: { awaits: awaits(record), ended: hasEnded(record) },
    outbox: [],
    jobs: [],
    ...change,
  };
}

export const message = (record: AgreementRecord, id: string, notBefore = start): OutboxMessage => ({
  id,
  tenant: record.tenant,
  recordId: record.id,
  to: 'counterparty',
  template: 'cp.invited',
  params: ['王*', '12月22日'],
  notBefore,
});

export const job = (record: AgreementRecord, id: string, at: string): DueJob => ({
  id,
  tenant: record.tenant,
  recordId: record.id,
  type: 'expire',
  at,
});

export const verification = (recordId: string, id = freshId()): StoredVerification => ({
  id,
  tenant,
  recordId,
  subject: wang.subject,
  version: 1,
  state: { status: 'pending', nested: { wrong: 0 } },
});

export const subjects = { wang: wang.subject, li: li.subject };
export const alike = (a: unknown, b: unknown): boolean =>
  canonicalJson(JSON.parse(JSON.stringify(a))) === canonicalJson(JSON.parse(JSON.stringify(b)));
