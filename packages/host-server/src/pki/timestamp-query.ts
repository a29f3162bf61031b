import { sha256Identifier } from './algorithms.ts';
import { boolean, integer, nothing, octets, oid, sequence } from './asn1.ts';
import {
  DerError,
  equalBytes,
  fieldsOf,
  INTEGER,
  integerOf,
  OCTET_STRING,
  readDer,
  SEQUENCE,
  smallOf,
} from './evidence.ts';
import type { Bytes } from './evidence.ts';

/** A request for a timestamp (RFC 3161 §2.4.1) over a SHA-256 imprint; asks for the service's certificates too. */
export const timestampQuery = (imprint: Uint8Array, nonce: Uint8Array): Bytes =>
  sequence(integer(1), sequence(sha256Identifier(), octets(imprint)), integer(nonce), boolean(true));

/** What a query asks for. Throws for bytes that are none. */
export function readQuery(bytes: Uint8Array): { readonly imprint: Bytes; readonly nonce: Bytes } {
  const fields = fieldsOf(readDer(new Uint8Array(bytes)));
  fields.take(INTEGER);
  const imprint = fieldsOf(fields.take(SEQUENCE));
  const hash = imprint.take(SEQUENCE).whole;
  const nulled = sequence(oid('2.16.840.1.101.3.4.2.1'), nothing());
  if (!equalBytes(hash, sha256Identifier()) && !equalBytes(hash, nulled)) throw new DerError('another hash');
  return { imprint: imprint.take(OCTET_STRING).body, nonce: integerOf(fields.take(INTEGER)) };
}

/** An answer that grants the token. */
export const grantedAnswer = (token: Uint8Array): Bytes => sequence(sequence(integer(0)), token);

/** An answer that refuses. */
export const refusedAnswer = (): Bytes => sequence(sequence(integer(2)));

/** The token of an answer (RFC 3161 §2.4.2); null where it was not granted. Throws for bytes that are no answer. */
export function tokenIn(answer: Uint8Array): Bytes | null {
  const fields = fieldsOf(readDer(new Uint8Array(answer)));
  const status = smallOf(fieldsOf(fields.take(SEQUENCE)).take(INTEGER));
  const granted = status === 0 || status === 1;
  return granted ? fields.take(SEQUENCE).whole : null;
}
