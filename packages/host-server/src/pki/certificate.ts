import { identifierOf } from './algorithms.ts';
import type { Signing } from './algorithms.ts';
import { bits, explicit, integer, sequence, set, time, oid, utf8String } from './asn1.ts';
import type { Bytes } from './evidence.ts';

/** Who a certificate is about. */
export interface Subject {
  readonly commonName: string;
  readonly organization: string;
}

export const nameDer = ({ commonName, organization }: Subject): Bytes =>
  sequence(
    set(sequence(oid('2.5.4.10'), utf8String(organization))),
    set(sequence(oid('2.5.4.3'), utf8String(commonName))),
  );

export interface CertificateDraft {
  /** DER of the names. */
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  readonly notBefore: string;
  readonly notAfter: string;
  /** DER of each. */
  readonly extensions: readonly Uint8Array[];
}

/** An X.509 v3 certificate (DER) with a random serial number of 128 bits. */
export async function signCertificate(draft: CertificateDraft, signing: Signing): Promise<Bytes> {
  const algorithm = identifierOf(signing.algorithm);
  const tbs = sequence(
    explicit(0, integer(2)),
    integer(randomSerial()),
    algorithm,
    draft.issuer,
    sequence(time(draft.notBefore), time(draft.notAfter)),
    draft.subject,
    draft.publicKey,
    explicit(3, sequence(...draft.extensions)),
  );
  return sequence(tbs, algorithm, bits(await signing.sign(tbs)));
}

/** 128 bits, the first of them set, so that every one is as long and none is zero. */
export function randomSerial(): Bytes {
  const serial = crypto.getRandomValues(new Uint8Array(16));
  serial[0] = (serial[0] ?? 0) | 0x80;
  return serial;
}
