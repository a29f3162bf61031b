import { newKeys, sha256, sha256Identifier, signingWith, spkiOf } from './algorithms.ts';
import { integer, octets, oid, preciseTime, sequence } from './asn1.ts';
import type { Authority } from './authority.ts';
import { randomSerial } from './certificate.ts';
import { signToken } from './cms.ts';
import type { CmsSigner } from './cms.ts';
import { readCertificate } from './evidence.ts';
import type { Bytes } from './evidence.ts';
import { plus } from './instants.ts';
import { issue } from './root.ts';
import { grantedAnswer, readQuery, refusedAnswer } from './timestamp-query.ts';
import type { FetchLike } from './timestamps.ts';

/** How a time-stamping service can fail its askers. */
export type Misbehaviour =
  | 'down'
  | 'failing'
  | 'slow'
  | 'stalled'
  | 'refusing'
  | 'wrong nonce'
  | 'no nonce'
  | 'wrong imprint'
  | 'expired certificate'
  | 'no stamping certificate'
  | 'damaged token'
  | 'garbage'
  | 'huge answer';

/** A policy of nobody's: under the arc for documentation and examples (RFC 5612). */
const policy = '1.3.6.1.4.1.32473.1';

/**
 * A time-stamping service (RFC 3161) in place of `fetch`, for tests and demonstrations. Its key lives as long as it does; its certificate is
 * the authority's. `misbehaves` is asked at every request.
 */
export function simulatedTsa(
  authority: Authority,
  clock: { now(): string },
  misbehaves: () => Misbehaviour | undefined = () => undefined,
): FetchLike {
  const keys = newKeys('ecdsa-sha256', false);
  let kept: CmsSigner | undefined;

  const signerAt = async (now: string, how?: Misbehaviour): Promise<CmsSigner> => {
    const usual = how !== 'expired certificate' && how !== 'no stamping certificate';
    const info = kept && readCertificate(kept.certificate);
    if (usual && kept && info && info.notBefore <= now && now < info.notAfter) return kept;
    const { publicKey, privateKey } = await keys;
    const spki = await spkiOf(publicKey);
    const issuedAt = how === 'expired certificate' ? plus(now, { days: -400 }) : now;
    const certificate =
      how === 'no stamping certificate'
        ? await unsuited(authority, spki, now)
        : await authority.stampingCertificate(spki, issuedAt);
    const signer = { ...signingWith(privateKey, 'ecdsa-sha256'), certificate, chain: [] };
    if (usual) kept = signer;
    return signer;
  };

  const answer = async (query: Bytes, how: Misbehaviour | undefined): Promise<Bytes> => {
    const asked = readQuery(query);
    const now = clock.now();
    const imprint = how === 'wrong imprint' ? await sha256(asked.imprint) : asked.imprint;
    const nonce = how === 'wrong nonce' ? randomSerial().subarray(0, 8) : asked.nonce;
    const info = sequence(
      integer(1),
      oid(policy),
      sequence(sha256Identifier(), octets(imprint)),
      integer(randomSerial()),
      preciseTime(now),
      ...(how === 'no nonce' ? [] : [integer(nonce)]),
    );
    const token = await signToken(info, await signerAt(now, how));
    const last = token.length - 1;
    if (how === 'damaged token') token[last] = (token[last] ?? 0) ^ 1;
    return grantedAnswer(token);
  };

  return async (_url, init) => {
    const how = misbehaves();
    if (how === 'down') throw new TypeError('simulatedTsa: down');
    if (how === 'failing') return new Response('', { status: 503 });
    if (how === 'slow') return untilAborted(init.signal);
    if (how === 'stalled') return reply(new ReadableStream({ pull: () => new Promise<void>(() => undefined) }));
    if (how === 'refusing') return reply(refusedAnswer());
    if (how === 'garbage') return reply(new TextEncoder().encode('<html>'));
    if (how === 'huge answer') return reply(endless());
    return reply(await answer(new Uint8Array(await new Response(init.body ?? null).arrayBuffer()), how));
  };
}

/** By the right root, and valid, but not for timestamps. */
const unsuited = (authority: Authority, publicKey: Bytes, now: string) =>
  issue(authority.roots.time, {
    subject: { commonName: 'simulated other purpose', organization: 'simulated iou-kit' },
    publicKey,
    notBefore: plus(now, { days: -1 }),
    notAfter: plus(now, { days: 1 }),
  });

const reply = (body: BodyInit) => new Response(body, { headers: { 'content-type': 'application/timestamp-reply' } });

const untilAborted = (signal: AbortSignal | null | undefined) =>
  new Promise<Response>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')), { once: true });
  });

/** 10 MB, of which a careful asker takes little. */
function endless(): ReadableStream<Bytes> {
  let left = 10_000_000 / 16_384;
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new Uint8Array(16_384));
      else controller.close();
    },
  });
}
