import type { AgreementRecord } from '@iou-kit/machine';
import type { DueJob } from '../ports/index.ts';

/** Under which id the vault keeps from where an event was caused. */
export const deviceId = (eventId: string): string => `device:${eventId}`;

/** From the first signature on, every commit leaves evidence to be made. The event's place keeps a later job from being taken for this one. */
export const evidenceJob = (record: AgreementRecord, now: string): DueJob[] =>
  Object.values(record.parties).some(({ signature }) => signature)
    ? [
        {
          id: `${record.id}:evidence:${record.seq}`,
          tenant: record.tenant,
          recordId: record.id,
          type: 'evidence',
          at: now,
        },
      ]
    : [];
