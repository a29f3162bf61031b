import { isFinal, type AgreementRecord, type Policy } from '@iou-kit/machine';
import { DAY, later } from '../instants.ts';
import type { DueJob } from '../ports/index.ts';

/**
 * When the personal data of an ended record go: a discarded draft's at once, those of what never came into force after a month, those of
 * what did after the three years in which it can be sued upon (民法典 188). Null while it lives.
 */
export function erasureDue(
  { state, updatedAt, effectiveAt, ending }: AgreementRecord,
  { retention }: Policy,
): string | null {
  if (!isFinal(state)) return null;
  const ended = ending?.at ?? updatedAt;
  if (state === 'discarded') return ended;
  const days = effectiveAt === undefined ? retention.neverInForceDays : retention.closedDays;
  return later(ended, days * DAY);
}

export function erasureJobs(record: AgreementRecord, policy: Policy): DueJob[] {
  const at = erasureDue(record, policy);
  const { id, tenant } = record;
  return at === null ? [] : [{ id: `${id}:erase`, tenant, recordId: id, type: 'erase', at }];
}
