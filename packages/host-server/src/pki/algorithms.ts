import { integer, nothing, oid, sequence } from './asn1.ts';
import type { Bytes } from './evidence.ts';

/** How a key signs. */
export type SignatureAlgorithm = 'rsa-sha256' | 'ecdsa-sha256';

export const sha256Identifier = (): Bytes => sequence(oid('2.16.840.1.101.3.4.2.1'));

/** The AlgorithmIdentifier of a signature. */
export const identifierOf = (algorithm: SignatureAlgorithm): Bytes =>
  algorithm === 'rsa-sha256' ? sequence(oid('1.2.840.113549.1.1.11'), nothing()) : sequence(oid('1.2.840.10045.4.3.2'));

const keyKinds = {
  'rsa-sha256': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  'ecdsa-sha256': { name: 'ECDSA', namedCurve: 'P-256' },
} as const;

export const keyKind = (algorithm: SignatureAlgorithm) => keyKinds[algorithm];

/** What a signature is made with. `sign` gives it as CMS and certificates hold it: DER for ECDSA. */
export interface Signing {
  readonly algorithm: SignatureAlgorithm;
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Signs with a private key of WebCrypto. */
export function signingWith(key: CryptoKey, algorithm: SignatureAlgorithm): Signing {
  return {
    algorithm,
    async sign(bytes) {
      const own = new Uint8Array(bytes);
      if (algorithm === 'rsa-sha256') return new Uint8Array(await crypto.subtle.sign('RSASSA-PKCS1-v1_5', key, own));
      const raw = new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, own));
      const half = raw.length / 2;
      return sequence(integer(raw.subarray(0, half)), integer(raw.subarray(half)));
    },
  };
}

export async function newKeys(algorithm: SignatureAlgorithm, extractable: boolean): Promise<CryptoKeyPair> {
  const kind = keyKind(algorithm);
  const parameters =
    kind.name === 'ECDSA' ? kind : { ...kind, modulusLength: 3072, publicExponent: Uint8Array.of(1, 0, 1) };
  return crypto.subtle.generateKey(parameters, extractable, ['sign', 'verify']);
}

export const spkiOf = async (key: CryptoKey): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.exportKey('spki', key));

export const sha256 = async (bytes: Uint8Array): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
