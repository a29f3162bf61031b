import type { TokenKeys } from './token.ts';

/** An Ed25519 key pair as it is kept: the private JWK, named by `kid`. */
export interface TokenJwk {
  readonly kid: string;
  readonly jwk: { readonly kty: string; readonly crv: string; readonly x: string; readonly d: string };
}

const ALGORITHM = { name: 'Ed25519' } as const;

/** Token keys over JWKs that somebody else keeps; the last one signs. */
export function jwkTokenKeys(kept: readonly TokenJwk[]): TokenKeys {
  const [last] = kept.slice(-1);
  if (!last) throw new Error('There must be a key to sign tokens with.');
  const signing = crypto.subtle.importKey('jwk', { ...last.jwk }, ALGORITHM, false, ['sign']);
  const verifying = new Map(kept.map(({ kid, jwk }) => [kid, importPublic(jwk)]));
  return {
    current: async () => ({ kid: last.kid, key: await signing }),
    find: (kid) => verifying.get(kid) ?? Promise.resolve(null),
  };
}

export async function newTokenJwk(): Promise<TokenJwk> {
  const pair = (await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as CryptoKeyPair;
  const { kty = '', crv = '', x = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { kid: crypto.randomUUID(), jwk: { kty, crv, x, d } };
}

const importPublic = ({ kty, crv, x }: TokenJwk['jwk']): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', { kty, crv, x }, ALGORITHM, false, ['verify']);
