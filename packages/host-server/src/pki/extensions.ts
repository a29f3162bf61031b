import { sha256 } from './algorithms.ts';
import { bits, boolean, integer, octets, oid, sequence, tagged } from './asn1.ts';
import { fieldsOf, readDer, SEQUENCE } from './evidence.ts';
import type { Bytes } from './evidence.ts';

/** The extensions of certificates (RFC 5280 §4.2), each as DER. */
const extension = (type: string, critical: boolean, value: Uint8Array): Bytes =>
  sequence(oid(type), ...(critical ? [boolean(true)] : []), octets(value));

/** May issue certificates, but none that may issue others. */
export const authorityConstraints = (): Bytes => extension('2.5.29.19', true, sequence(boolean(true), integer(0)));

/** keyCertSign and cRLSign. */
export const authorityUsage = (): Bytes => extension('2.5.29.15', true, bits(Uint8Array.of(0x06), 1));

/** digitalSignature and nonRepudiation. */
export const signingUsage = (): Bytes => extension('2.5.29.15', true, bits(Uint8Array.of(0xc0), 6));

/** Timestamps and nothing else (RFC 3161 §2.3). */
export const stampingPurpose = (): Bytes => extension('2.5.29.37', true, sequence(oid('1.3.6.1.5.5.7.3.8')));

export const subjectKey = (identifier: Uint8Array): Bytes => extension('2.5.29.14', false, octets(identifier));

export const authorityKey = (identifier: Uint8Array): Bytes =>
  extension('2.5.29.35', false, sequence(tagged(0x80, identifier)));

/** A revocation list's number. */
export const listNumber = (number: number): Bytes => extension('2.5.29.20', false, integer(number));

/** RFC 7093 §2: the first 160 bits of the SHA-256 of the key's bits. */
export async function keyIdentifier(spki: Uint8Array): Promise<Bytes> {
  const fields = fieldsOf(readDer(new Uint8Array(spki)));
  fields.take(SEQUENCE);
  return (await sha256(fields.any().body.subarray(1))).slice(0, 20);
}
