import { isFinal, sides, type AgreementRecord, type Decision, type Opening } from '@iou-kit/machine';
import type { Desk } from '../desk.ts';
import { deviceId, evidenceJob } from '../evidence/evidence-job.ts';
import { jobsFor } from '../messages/jobs.ts';
import { messagesFor } from '../messages/notifications.ts';
import { listingOf } from './references.ts';
import { erasureJobs } from './retention.ts';
import type {
  Device,
  IdempotencyEntry,
  SealedValue,
  StoreAnswer,
  StoreCommit,
  StoredRecord,
  Tenant,
} from '../ports/index.ts';

export interface Writing {
  readonly tenant: Tenant;
  /** The record as it was loaded; null for one that does not exist yet. */
  readonly before: StoredRecord | null;
  readonly decision: Decision;
  readonly idempotency?: IdempotencyEntry | undefined;
  readonly ticketId?: string | undefined;
  /** From where the person acts. */
  readonly device?: Device | undefined;
}

export type Written = { readonly ok: true; readonly stored: StoredRecord } | Extract<StoreAnswer, { ok: false }>;

/** Under which id the vault keeps an invitation's code, for the link. */
export const codeId = (invitationId: string): string => `code:${invitationId}`;

/** Makes a decision true: events, snapshot, sealed values, texts and jobs in one commit of the store, then tells the watchers. */
export async function writeDecision(
  desk: Desk,
  { tenant, before, decision, idempotency, ticketId, device }: Writing,
): Promise<Written> {
  const { record, events, openings, code } = decision;
  if (!record) throw new TypeError('writeDecision: a decision with events has a record');
  const now = desk.now();
  const secret = openings.length > 0 || code !== undefined || before === null || device !== undefined;
  const key = secret ? (before ? await desk.key(before) : await desk.newKey(tenant.id, record.id)) : null;
  const sealed: SealedValue[] = key ? await Promise.all(openings.map((opening) => key.sealOpening(opening))) : [];
  if (key && code !== undefined && record.invitation) sealed.push(await key.seal(codeId(record.invitation.id), code));
  if (key && device) for (const { id } of events) sealed.push(await key.seal(deviceId(id), JSON.stringify(device)));
  const commit: StoreCommit = {
    tenant: tenant.id,
    recordId: record.id,
    expectedSeq: before?.record.seq ?? 0,
    record,
    events,
    ...(before === null && key && { wrappedKey: key.wrapped }),
    sealed,
    indexes: await indexesFor(desk, record, openings),
    listing: listingOf(desk, record),
    ...(idempotency && { idempotency }),
    ...(ticketId !== undefined && { ticketId }),
    outbox: messagesFor(events, record),
    jobs: [
      ...(isFinal(record.state) ? erasureJobs(record, tenant.policy) : jobsFor(record, tenant.policy, now)),
      ...(desk.ports.office ? evidenceJob(record, now) : []),
    ],
  };
  const answer = await desk.ports.store.commit(commit);
  if (!answer.ok) return answer;
  desk.ports.changes.publish(tenant.id, record.id, record.seq);
  return { ok: true, stored: { record, wrappedKey: before ? before.wrappedKey : (key?.wrapped ?? null) } };
}

/** Blind indexes of the numbers that this decision put into the vault. */
async function indexesFor(
  desk: Desk,
  record: AgreementRecord,
  openings: readonly Opening[],
): Promise<StoreCommit['indexes']> {
  const found = sides.flatMap((side) =>
    (['idNumber', 'mobile'] as const).flatMap((field) => {
      const commitment = record.parties[side].details?.[field].commitment;
      const opening = openings.find((candidate) => candidate.commitment === commitment);
      return opening ? [{ side, field, clear: opening.value }] : [];
    }),
  );
  return Promise.all(
    found.map(async ({ side, field, clear }) => ({
      side,
      field,
      value: await desk.ports.keyring.index(record.tenant, field, clear),
    })),
  );
}
