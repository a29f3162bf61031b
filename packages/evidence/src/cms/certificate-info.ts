import { parseCertificate, serialOf } from './certificate.ts';
import type { Certificate } from './certificate.ts';

/** What a report says of a certificate. Instants are ISO 8601 UTC. */
export interface CertificateInfo {
  readonly commonName: string;
  readonly organization?: string;
  /** The whole subject, and the whole issuer: `CN=…, O=…`. */
  readonly subject: string;
  readonly issuer: string;
  /** Hex. */
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
}

export function infoOf(certificate: Certificate): CertificateInfo {
  const { subjectName, issuerName, notBefore, notAfter } = certificate;
  const { text, ...names } = subjectName;
  return { ...names, subject: text, issuer: issuerName.text, serial: serialOf(certificate), notBefore, notAfter };
}

/** Reads a certificate (DER) without judging it; null where it is none. */
export function readCertificate(der: Uint8Array): CertificateInfo | null {
  try {
    return infoOf(parseCertificate(new Uint8Array(der)));
  } catch {
    return null;
  }
}
