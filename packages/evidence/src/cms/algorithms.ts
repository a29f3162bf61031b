import { context, DerError, fieldsOf, NULL, OID, readDer, SEQUENCE } from './der.ts';
import type { Bytes, Der } from './der.ts';
import { oidOf, rawEcdsa, smallOf } from './der-values.ts';

export type Hash = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** How a signature was made. The key says the rest: an elliptic curve's width. */
export type SignatureScheme =
  | { readonly name: 'RSASSA-PKCS1-v1_5'; readonly hash: Hash }
  | { readonly name: 'RSA-PSS'; readonly hash: Hash; readonly saltLength: number }
  | { readonly name: 'ECDSA'; readonly hash: Hash };

const hashes: Readonly<Record<string, Hash>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
const rsa: Readonly<Record<string, Hash>> = {
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
};
const ecdsa: Readonly<Record<string, Hash>> = {
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
};
const curves: Readonly<Record<string, { namedCurve: string; width: number }>> = {
  '1.2.840.10045.3.1.7': { namedCurve: 'P-256', width: 32 },
  '1.3.132.0.34': { namedCurve: 'P-384', width: 48 },
};
const rsaKey = '1.2.840.113549.1.1.1';
const ecKey = '1.2.840.10045.2.1';
const pss = '1.2.840.113549.1.1.10';
const mgf1 = '1.2.840.113549.1.1.8';

/** A hash's AlgorithmIdentifier. */
export function hashNamed(der: Der): Hash {
  const { oid, parameters } = algorithmOf(der);
  const hash = hashes[oid];
  if (hash === undefined) throw new DerError(`the hash ${oid} is not accepted`);
  nothingIn(parameters);
  return hash;
}

/** A signature's AlgorithmIdentifier. CMS may name the key's algorithm alone (`rsaEncryption`): then the digest's hash is meant. */
export function schemeNamed(der: Der, digest?: Hash): SignatureScheme {
  const { oid, parameters } = algorithmOf(der);
  if (oid === pss) return pssOf(parameters);
  const rsaHash = rsa[oid] ?? (oid === rsaKey ? digest : undefined);
  if (rsaHash !== undefined) {
    nothingIn(parameters);
    return { name: 'RSASSA-PKCS1-v1_5', hash: rsaHash };
  }
  const hash = ecdsa[oid];
  if (hash === undefined || parameters !== undefined) throw new DerError(`the signature ${oid} is not accepted`);
  return { name: 'ECDSA', hash };
}

/** Whether the key of a SubjectPublicKeyInfo made the signature over the data. False, never a throw, where the key is no key. */
export async function signatureFits(
  spki: Bytes,
  scheme: SignatureScheme,
  signature: Bytes,
  data: Bytes,
): Promise<boolean> {
  try {
    const { oid, parameters } = algorithmOf(fieldsOf(readDer(spki)).take(SEQUENCE));
    if (scheme.name === 'ECDSA') {
      const curve = oid === ecKey && parameters ? curves[oidOf(parameters)] : undefined;
      if (curve === undefined) return false;
      const key = await crypto.subtle.importKey('spki', spki, { name: 'ECDSA', namedCurve: curve.namedCurve }, false, [
        'verify',
      ]);
      return await crypto.subtle.verify(scheme, key, rawEcdsa(signature, curve.width), data);
    }
    // 8192 bits and a short exponent: a larger key makes a verifier work, not a signature stronger.
    if (oid !== rsaKey || spki.length > 1100) return false;
    const key = await crypto.subtle.importKey('spki', spki, { name: scheme.name, hash: scheme.hash }, false, [
      'verify',
    ]);
    return hasStrength(key) && (await crypto.subtle.verify(scheme, key, signature, data));
  } catch {
    return false;
  }
}

const hasStrength = ({ algorithm }: CryptoKey) =>
  'modulusLength' in algorithm && Number(algorithm.modulusLength) >= 2048;

function algorithmOf(der: Der): { oid: string; parameters: Der | undefined } {
  const fields = fieldsOf(der);
  const oid = oidOf(fields.take(OID));
  const parameters = fields.more ? fields.any() : undefined;
  fields.end();
  return { oid, parameters };
}

function nothingIn(parameters: Der | undefined): void {
  if (parameters && (parameters.tag !== NULL || parameters.body.length > 0)) throw new DerError('unknown parameters');
}

/** RSASSA-PSS-params (RFC 4055). Its defaults are SHA-1, so everything must be said. */
function pssOf(parameters: Der | undefined): SignatureScheme {
  if (parameters === undefined) throw new DerError('RSA-PSS without parameters');
  const fields = fieldsOf(parameters);
  const hash = hashNamed(readDer(fields.take(context(0)).body));
  const mask = algorithmOf(readDer(fields.take(context(1)).body));
  const saltLength = smallOf(readDer(fields.take(context(2)).body));
  fields.end();
  const maskHash = mask.oid === mgf1 && mask.parameters ? hashNamed(mask.parameters) : undefined;
  if (maskHash !== hash) throw new DerError('RSA-PSS with two hashes');
  return { name: 'RSA-PSS', hash, saltLength };
}
