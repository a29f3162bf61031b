import { fromBase64Url, toBase64Url } from '@iou-kit/machine';
import * as z from 'zod/mini';
import { utf8, type LogKey } from './shapes.ts';

const Header = z.object({
  alg: z.literal('EdDSA'),
  kid: z.string(),
  typ: z.string(),
  // What must be understood is not.
  crit: z.optional(z.undefined()),
  b64: z.optional(z.undefined()),
});
const ALGORITHM = { name: 'Ed25519' } as const;
/** Longer than any checkpoint or header. */
const MOST = 10_000;

export type JwsFault = 'KEY_UNKNOWN' | 'JWS_INVALID';
export type JwsResult =
  { readonly ok: true; readonly payload: Uint8Array } | { readonly ok: false; readonly fault: JwsFault };

/** Who signs checkpoints and manifests. */
export interface LogSigner {
  readonly kid: string;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array>;
}

/** A compact JWS (RFC 7515); `detached` leaves the payload out of it. */
export async function signJws(
  { kid, sign }: LogSigner,
  typ: string,
  payload: Uint8Array,
  { detached = false } = {},
): Promise<string> {
  const header = toBase64Url(utf8(JSON.stringify({ alg: 'EdDSA', kid, typ })));
  const body = toBase64Url(payload);
  const signature = toBase64Url(await sign(utf8(`${header}.${body}`)));
  return `${header}.${detached ? '' : body}.${signature}`;
}

/** Checks a compact JWS against published keys. A detached one is given its payload. */
export async function verifyJws(
  jws: string,
  typ: string,
  keys: readonly LogKey[],
  detached?: Uint8Array,
): Promise<JwsResult> {
  const invalid = { ok: false, fault: 'JWS_INVALID' } as const;
  const parts = jws.length > MOST ? [] : jws.split('.');
  const [head = '', body = '', tail = ''] = parts;
  const header = readHeader(head);
  const signature = fromBase64Url(tail);
  if (parts.length !== 3 || header?.typ !== typ || !signature || (detached !== undefined) !== (body === ''))
    return invalid;
  const payload = detached ?? fromBase64Url(body);
  if (!payload) return invalid;
  const key = keys.find(({ kid }) => kid === header.kid);
  if (!key) return { ok: false, fault: 'KEY_UNKNOWN' };
  const signed = utf8(`${head}.${detached ? toBase64Url(detached) : body}`);
  return (await isSignedBy(key, signature, signed)) ? { ok: true, payload } : invalid;
}

function readHeader(text: string): z.infer<typeof Header> | undefined {
  try {
    const bytes = fromBase64Url(text);
    const parsed = bytes && Header.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed?.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

async function isSignedBy(
  { kty, crv, x }: LogKey,
  signature: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('jwk', { kty, crv, x }, ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(ALGORITHM, key, signature, signed);
  } catch {
    return false;
  }
}
