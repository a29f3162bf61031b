import { jwtVerify, SignJWT, type JWTPayload } from 'jose';
import * as z from 'zod/mini';
import type { Session } from '@iou-kit/host-adapter/service';

export const scopes = ['read', 'write'] as const;
export const Scope = z.enum(scopes);
export type Scope = z.infer<typeof Scope>;

/** The keys that sign tokens. Old ones stay findable for as long as their tokens live. */
export interface TokenKeys {
  current(): Promise<{ readonly kid: string; readonly key: CryptoKey }>;
  find(kid: string): Promise<CryptoKey | null>;
}

/** What a token says of its bearer. */
export interface Bearer {
  readonly session: Session;
  readonly scope: readonly Scope[];
  /** The instant at which the token ends, milliseconds. */
  readonly endsAt: number;
}

export const TOKEN_SECONDS = 15 * 60;
const AUDIENCE = 'iou-kit';
const ALGORITHM = 'EdDSA';

const Claims = z.object({
  tenant: z.string(),
  sub: z.string(),
  exp: z.number(),
  scope: z.array(Scope),
  recordId: z.optional(z.string()),
});

/** Signs a token that lives for fifteen minutes. `now` is real time in milliseconds, whatever a demonstration's clock shows. */
export async function mintToken(
  keys: TokenKeys,
  { session, scope, issuer, now }: { session: Session; scope: readonly Scope[]; issuer: string; now: number },
): Promise<{ token: string; expiresAt: string }> {
  const { kid, key } = await keys.current();
  const { tenant, subject, recordId } = session;
  const issued = Math.floor(now / 1000);
  const expires = issued + TOKEN_SECONDS;
  const token = await new SignJWT({ tenant, scope, ...(recordId !== undefined && { recordId }) })
    .setProtectedHeader({ alg: ALGORITHM, kid, typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject(subject)
    .setIssuedAt(issued)
    .setExpirationTime(expires)
    .sign(key);
  return { token, expiresAt: new Date(expires * 1000).toISOString() };
}

/** Who bears this token, or null for whatever reason it does not hold. */
export async function verifyToken(
  keys: TokenKeys,
  token: string,
  { issuer, now }: { issuer: string; now: number },
): Promise<Bearer | null> {
  let payload: JWTPayload;
  try {
    ({ payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const key = kid === undefined ? null : await keys.find(kid);
        if (!key) throw new Error('unknown kid');
        return key;
      },
      { issuer, audience: AUDIENCE, algorithms: [ALGORITHM], currentDate: new Date(now) },
    ));
  } catch {
    return null;
  }
  const claims = Claims.safeParse(payload);
  if (!claims.success) return null;
  const { tenant, sub: subject, exp, scope, recordId } = claims.data;
  return { session: { tenant, subject, ...(recordId !== undefined && { recordId }) }, scope, endsAt: exp * 1000 };
}
