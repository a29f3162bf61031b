import { context, fieldsOf, INTEGER, readDer, SEQUENCE } from './evidence.ts';
import type { Bytes } from './evidence.ts';

/** What is needed of a certificate (DER) to sign with it, each part as DER. */
export interface CertificateParts {
  readonly serial: Bytes;
  readonly issuer: Bytes;
  readonly subject: Bytes;
  readonly publicKey: Bytes;
}

export function partsOf(certificate: Uint8Array): CertificateParts {
  const tbs = fieldsOf(fieldsOf(readDer(new Uint8Array(certificate))).take(SEQUENCE));
  tbs.take(context(0));
  const serial = tbs.take(INTEGER).whole;
  const [, issuer, , subject, publicKey] = Array.from({ length: 5 }, () => tbs.take(SEQUENCE).whole);
  if (!issuer || !subject || !publicKey) throw new Error('partsOf: no certificate');
  return { serial, issuer, subject, publicKey };
}
