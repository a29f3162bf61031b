import { newKeys, spkiOf } from './algorithms.ts';
import type { SignatureAlgorithm } from './algorithms.ts';
import { createAuthority } from './authority.ts';
import type { Authority } from './authority.ts';
import { localSealKeys } from './seal-keys.ts';
import type { SealKeys } from './seal-keys.ts';
import { simulatedTsa } from './simulated-tsa.ts';
import type { Misbehaviour } from './simulated-tsa.ts';
import { timestampClient } from './timestamps.ts';
import type { TimestampClient } from './timestamps.ts';

export const now = '2026-06-01T04:05:06.120Z';
export const statement = {
  v: 1,
  recordId: '0197-record',
  side: 'initiator',
  documentHash: 'a'.repeat(64),
  inkHash: 'b'.repeat(64),
  eventHash: 'c'.repeat(64),
} as const;
export const evidence = {
  verificationId: 'v1',
  provider: 'simulated',
  requestId: 'r1',
  method: 'face',
  passedAt: now,
} as const;

export const authority: Authority = await createAuthority(now);
/** Another operator's: nothing of it is trusted. */
export const stranger: Authority = await createAuthority(now);

export const trustFor = (purpose: 'people' | 'seal', by = authority) => ({
  roots: [by.pem(purpose)],
  time: [by.pem('time')],
});

export async function sealOf(algorithm: SignatureAlgorithm, by = authority, at = now): Promise<SealKeys> {
  const { privateKey, publicKey } = await newKeys(algorithm, true);
  const certificate = await by.sealCertificate(await spkiOf(publicKey), at);
  return localSealKeys({ privateKey: await crypto.subtle.exportKey('jwk', privateKey), algorithm, certificate });
}

/** Asks a service that may fail, and waits no longer than a test may. */
export const clientOf = (how?: Misbehaviour, by = authority, at = now): TimestampClient =>
  timestampClient({
    url: 'https://time.invalid/',
    fetch: simulatedTsa(by, { now: () => at }, () => how),
    roots: [authority.pem('time')],
    timeoutMs: how === 'slow' || how === 'stalled' ? 5 : 10_000,
  });

/** The bytes with one bit turned over. */
export function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = bytes.slice();
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

/** The same numbers below `limit` in every run (mulberry32). */
export function* numbers(seed: number, count: number, limit: number): Generator<number> {
  for (let state = seed, drawn = 0; drawn < count; drawn += 1) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }
}
