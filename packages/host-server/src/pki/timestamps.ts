import { hexOf, verifyTimestamp } from './evidence.ts';
import type { Bytes } from './evidence.ts';
import { readLimited } from './read-limited.ts';
import { timestampQuery, tokenIn } from './timestamp-query.ts';

export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export const timestampFailures = [
  'UNREACHABLE',
  'TIMED_OUT',
  'HTTP_STATUS',
  'ANSWER_TOO_LARGE',
  'ANSWER_MALFORMED',
  'NOT_GRANTED',
  'TOKEN_INVALID',
  'IMPRINT_MISMATCH',
  'NONCE_MISMATCH',
] as const;
export type TimestampFailure = (typeof timestampFailures)[number];

/** A token that has been checked, and the time that it says; or why there is none. */
export type Timestamp =
  | { readonly token: Bytes; readonly time: string }
  | { readonly token: null; readonly reason: TimestampFailure; readonly detail?: string };

export interface TimestampService {
  readonly url: string;
  readonly fetch: FetchLike;
  /** PEM: whom a token must lead up to. */
  readonly roots: readonly string[];
  /** 10 seconds. */
  readonly timeoutMs?: number;
}

export interface TimestampClient {
  /** Asks for a timestamp over a SHA-256 imprint. Never rejects, and never gives a token that did not check. */
  stamp(imprint: Uint8Array): Promise<Timestamp>;
}

const largestAnswer = 65_536;

/** Asks a time-stamping service over HTTP (RFC 3161 §3.4), and believes nothing that it cannot check. */
export function timestampClient({ url, fetch, roots, timeoutMs = 10_000 }: TimestampService): TimestampClient {
  const ask = async (query: Bytes, signal: AbortSignal): Promise<Bytes | TimestampFailure> => {
    const headers = { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' };
    const response = await fetch(url, { method: 'POST', headers, body: query, signal });
    if (response.status !== 200) return 'HTTP_STATUS';
    return (await readLimited(response, largestAnswer, signal)) ?? 'ANSWER_TOO_LARGE';
  };

  return {
    async stamp(imprint) {
      const nonce = crypto.getRandomValues(new Uint8Array(8));
      const timeout = AbortSignal.timeout(timeoutMs);
      const answer = await Promise.race([
        ask(timestampQuery(imprint, nonce), timeout).catch(() => failureOf(timeout)),
        aborted(timeout),
      ]);
      if (typeof answer === 'string') return failed(answer);
      const token = tokenOf(answer);
      if (typeof token === 'string') return failed(token);
      const checked = await verifyTimestamp(token, imprint, roots);
      if (!checked.ok)
        return failed(checked.fault === 'TIMESTAMP_OTHER_HASH' ? 'IMPRINT_MISMATCH' : 'TOKEN_INVALID', checked.detail);
      if (checked.nonce === undefined || BigInt(`0x${checked.nonce}`) !== BigInt(`0x${hexOf(nonce)}`))
        return failed('NONCE_MISMATCH');
      return { token, time: checked.time };
    },
  };
}

/** The client as `signDetached` wants it. `told` hears of every failure. */
export const stampWith =
  (client: TimestampClient, told?: (reason: TimestampFailure, detail?: string) => void) =>
  async (imprint: Uint8Array): Promise<Uint8Array | null> => {
    const stamp = await client.stamp(imprint);
    if (stamp.token === null) told?.(stamp.reason, stamp.detail);
    return stamp.token;
  };

const failed = (reason: TimestampFailure, detail?: string): Timestamp =>
  detail === undefined ? { token: null, reason } : { token: null, reason, detail };

const failureOf = (signal: AbortSignal): TimestampFailure => (signal.aborted ? 'TIMED_OUT' : 'UNREACHABLE');

const aborted = (signal: AbortSignal) =>
  new Promise<TimestampFailure>((resolve) => {
    signal.addEventListener('abort', () => resolve('TIMED_OUT'), { once: true });
  });

function tokenOf(answer: Bytes): Bytes | TimestampFailure {
  try {
    return tokenIn(answer) ?? 'NOT_GRANTED';
  } catch {
    return 'ANSWER_MALFORMED';
  }
}
