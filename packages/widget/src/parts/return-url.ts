import type { RecordView, State } from '@iou-kit/machine';

/** How a stay ended, coarsely: a hint for the page that is returned to. What counts is what the record's host says. */
export type ReturnResult =
  'signed' | 'rejected' | 'revoked' | 'expired' | 'discarded' | 'released' | 'settled' | 'declined' | 'open';

const ends = ['rejected', 'revoked', 'expired', 'discarded', 'released', 'settled'] as const;

/** `open` where the person's own signature is still missing. */
export const returnResult = (state: State, hasSigned: boolean): ReturnResult =>
  ends.find((end) => end === state) ?? (hasSigned || state.startsWith('effective') ? 'signed' : 'open');

export const viewResult = ({ record, side }: RecordView): ReturnResult =>
  returnResult(record.state, record.parties[side].signature !== undefined);

/**
 * The address to return to, with `iou-record` and `iou-result` in its query; undefined for one that nobody is led to: only https,
 * and http of this page's own origin or of this machine, without a user's name.
 */
export function returnAddress(url: string, recordId: string, result: ReturnResult): string | undefined {
  const address = parsed(url);
  if (!address || !isTrustworthy(address)) return undefined;
  address.searchParams.set('iou-record', recordId);
  address.searchParams.set('iou-result', result);
  return address.href;
}

/**
 * For a page that is told by its own address where to return to, which anybody can write: the address where its origin stands
 * on the list (`PolicyAnswer.returnOrigins`), undefined for every other.
 */
export function listedReturnUrl(
  url: string | null | undefined,
  origins: readonly string[] | undefined,
): string | undefined {
  const address = url ? parsed(url) : undefined;
  return address && isTrustworthy(address) && origins?.includes(address.origin) ? address.href : undefined;
}

function parsed(url: string): URL | undefined {
  try {
    return new URL(url, document.baseURI);
  } catch {
    return undefined;
  }
}

const local = /^(localhost|127\.0\.0\.1|\[::1\])$/;

function isTrustworthy({ protocol, hostname, origin, username, password }: URL): boolean {
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && (origin === location.origin || local.test(hostname)));
}
