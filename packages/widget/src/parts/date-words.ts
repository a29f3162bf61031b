import type { AgreementRecord } from '@iou-kit/machine';
import type { HostScope } from '../context/host-scope.ts';
import { formatDate, lastDayBefore } from '../words/format.ts';
import { say } from '../words/say.ts';

const SOON_MINUTES = 15;

export interface Validity {
  readonly until: string;
  readonly soon: boolean;
  /** Milliseconds until it gets soon. */
  readonly soonIn: number;
}

/** 有效期至2026年12月22日24:00, and 即将过期 in the last quarter of an hour; undefined where nothing runs out. */
export function validityWords({ words, now }: HostScope, record: AgreementRecord): Validity | undefined {
  const { expiresAt } = record;
  if (record.state !== 'pending' || !expiresAt) return undefined;
  const soonIn = Date.parse(expiresAt) - SOON_MINUTES * 60_000 - Date.parse(now());
  return {
    until: say(words.sign.validUntil, { date: formatDate(words.lang, lastDayBefore(expiresAt)) }),
    soon: soonIn < 0,
    soonIn,
  };
}
