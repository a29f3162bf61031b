import { accepted, canonicalJson, sha256Hex, type Outcome, type RecordView } from '@iou-kit/machine';
import type { Desk } from '../desk.ts';
import type { IdempotencyEntry } from '../ports/index.ts';
import type { Session } from '../record-service.types.ts';
import { fieldRefusal, refusal } from './answers.ts';
import { enter } from './enter.ts';
import { viewOf } from './view.ts';

const KEY = /^[\x21-\x7e]{1,200}$/;

export function badKey(key: unknown): ReturnType<typeof fieldRefusal> | null {
  return typeof key === 'string' && KEY.test(key) ? null : fieldRefusal('idempotencyKey', 'MALFORMED');
}

/**
 * What is kept of a command under its key: a hash of the canonical body. It is keyed by the tenant, for a body may hold an
 * ID number, and a plain hash of so few possibilities could be searched through after the number itself was erased.
 */
export async function idempotencyEntry(
  desk: Desk,
  session: Session,
  key: string,
  body: unknown,
): Promise<IdempotencyEntry> {
  const bodyHash = await desk.ports.keyring.index(session.tenant, 'idempotency', sha256Hex(canonicalJson(body)));
  return { subject: session.subject, key, bodyHash };
}

/** The answer for a key that has acted before: the record as it is today, or `IDEMPOTENCY_MISMATCH`; null for a new key. */
export async function replayed(
  desk: Desk,
  session: Session,
  entry: IdempotencyEntry,
): Promise<Outcome<RecordView> | null> {
  const known = await desk.ports.store.idempotent(session.tenant, entry);
  if (!known) return null;
  if (known.bodyHash !== entry.bodyHash) return refusal('IDEMPOTENCY_MISMATCH');
  const entered = await enter(desk, session, known.recordId);
  return entered.ok ? accepted(await viewOf(desk, entered.value)) : entered;
}
