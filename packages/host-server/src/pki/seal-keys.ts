import { keyKind, signingWith } from './algorithms.ts';
import type { SignatureAlgorithm, Signing } from './algorithms.ts';

/** The platform's seal: a key behind a port, as a KMS or an HSM offers it, and what is published about it (DER). */
export interface SealKeys extends Signing {
  readonly certificate: Uint8Array;
  /** From its issuer up, without the root. */
  readonly chain: readonly Uint8Array[];
  /** Revocation lists of the issuers, for level B-LT. */
  readonly crls: readonly Uint8Array[];
}

export interface LocalSeal {
  /** A private key as JWK, or as PKCS#8 DER. */
  readonly privateKey: JsonWebKey | Uint8Array;
  readonly algorithm: SignatureAlgorithm;
  readonly certificate: Uint8Array;
  readonly chain?: readonly Uint8Array[];
  readonly crls?: readonly Uint8Array[];
}

/** A seal whose key is held in memory; it cannot be taken out again. */
export async function localSealKeys(seal: LocalSeal): Promise<SealKeys> {
  const { privateKey, algorithm, certificate, chain = [], crls = [] } = seal;
  const kind = keyKind(algorithm);
  const key =
    privateKey instanceof Uint8Array
      ? await crypto.subtle.importKey('pkcs8', new Uint8Array(privateKey), kind, false, ['sign'])
      : await crypto.subtle.importKey('jwk', privateKey, kind, false, ['sign']);
  return { ...signingWith(key, algorithm), certificate, chain, crls };
}
