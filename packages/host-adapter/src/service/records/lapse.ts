import { decide, isOverdue, system, type AgreementRecord, type Command } from '@iou-kit/machine';
import { HostError } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import type { StoredRecord } from '../ports/index.ts';
import { MAX_ATTEMPTS } from './attempts.ts';
import { writeDecision } from './write-decision.ts';

/** What the clock does to a record whose time is up. */
function commandOfTheClock(record: AgreementRecord): Command {
  if (record.state === 'pending') return { type: 'record.expire' };
  return record.state === 'awaitingCounterparty' ? { type: 'invitation.withdraw' } : { type: 'change.lapse' };
}

/**
 * The record as it is at this instant: what has lapsed is decided and committed before anybody sees it, whether or not the
 * due jobs came by.
 */
export async function lapsed(desk: Desk, loaded: StoredRecord): Promise<StoredRecord> {
  let stored = loaded;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const { record } = stored;
    const now = desk.now();
    if (!isOverdue(record, now)) return stored;
    const tenant = await desk.tenant(record.tenant);
    const { ids } = desk.ports;
    const context = { tenant: tenant.id, actor: system, now, policy: tenant.policy, ids };
    const decision = decide(desk.kind(record.kind), record, commandOfTheClock(record), context);
    if (decision.events.length === 0) return stored;
    const written = await writeDecision(desk, { tenant, before: stored, decision });
    if (written.ok) return written.stored;
    stored = (await desk.ports.store.load(record.tenant, record.id)) ?? stored;
  }
  throw new HostError('SERVER', 'a record must come to rest within a few attempts');
}
