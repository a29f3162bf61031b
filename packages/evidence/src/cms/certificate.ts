import { BIT_STRING, BOOLEAN, context, DerError, elementsOf, fieldsOf } from './der.ts';
import { INTEGER, OCTET_STRING, OID, readDer, SEQUENCE } from './der.ts';
import type { Bytes, Der } from './der.ts';
import { booleanOf, equalBytes, hexOf, integerOf, oidOf, smallOf, timeOf } from './der-values.ts';
import { nameOf } from './names.ts';
import type { Name } from './names.ts';
import { readSigned } from './signed-object.ts';

export interface Extension {
  readonly critical: boolean;
  readonly value: Bytes;
}

/** An X.509 v3 certificate, taken apart. Nothing of it has been checked. */
export interface Certificate {
  readonly der: Bytes;
  /** What the issuer has signed. */
  readonly tbs: Bytes;
  /** How, as an AlgorithmIdentifier. Read when it is needed: a root's own signature may be of a kind that is no longer accepted. */
  readonly algorithm: Der;
  readonly signature: Bytes;
  readonly serial: Bytes;
  readonly issuer: Der;
  readonly subject: Der;
  readonly issuerName: Name;
  readonly subjectName: Name;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly spki: Bytes;
  readonly extensions: ReadonlyMap<string, Extension>;
}

const extension = { basicConstraints: '2.5.29.19', keyUsage: '2.5.29.15', extendedKeyUsage: '2.5.29.37' } as const;
/** Critical extensions that are understood, or that restrict nothing which is asked here (certificate policies). */
const understood: readonly string[] = [...Object.values(extension), '2.5.29.32'];

export function parseCertificate(bytes: Bytes): Certificate {
  const { tbs, algorithm, signature } = readSigned(bytes);
  const fields = fieldsOf(tbs);
  if (smallOf(readDer(fields.take(context(0)).body)) !== 2) throw new DerError('no certificate of version 3');
  const serial = integerOf(fields.take(INTEGER));
  if (!equalBytes(fields.take(SEQUENCE).whole, algorithm.whole)) throw new DerError('a certificate of two algorithms');
  const issuer = fields.take(SEQUENCE);
  const validity = fieldsOf(fields.take(SEQUENCE));
  const [notBefore, notAfter] = [timeOf(validity.any()), timeOf(validity.any())];
  validity.end();
  const subject = fields.take(SEQUENCE);
  const spki = fields.take(SEQUENCE).whole;
  const extensions = extensionsOf(fields.maybe(context(3)));
  fields.end();
  const names = { issuerName: nameOf(issuer), subjectName: nameOf(subject) };
  const signed = { tbs: tbs.whole, algorithm, signature };
  return { der: bytes, ...signed, serial, issuer, subject, ...names, notBefore, notAfter, spki, extensions };
}

/** May sign certificates with `below` certificates of authorities between it and the last one. */
export function mayIssue(certificate: Certificate, below: number): boolean {
  const constraints = certificate.extensions.get(extension.basicConstraints);
  if (!constraints) return false;
  const fields = fieldsOf(readDer(constraints.value));
  const authority = fields.maybe(BOOLEAN);
  const limit = fields.maybe(INTEGER);
  fields.end();
  if (!authority || !booleanOf(authority) || (limit && smallOf(limit) < below)) return false;
  return allows(certificate, [5]);
}

/** May sign what is not a certificate: digitalSignature or nonRepudiation, where the use of the key is limited at all. */
export const maySign = (certificate: Certificate): boolean => allows(certificate, [0, 1]);

/** May sign lists of revoked certificates. */
export const maySignLists = (certificate: Certificate): boolean => allows(certificate, [6]);

/** May sign timestamps and nothing else (RFC 3161 §2.3): the one purpose timeStamping, critical. */
export function mayStamp(certificate: Certificate): boolean {
  const usage = certificate.extensions.get(extension.extendedKeyUsage);
  if (!usage?.critical) return false;
  const purposes = elementsOf(readDer(usage.value)).map(oidOf);
  return purposes.length === 1 && purposes[0] === '1.3.6.1.5.5.7.3.8' && maySign(certificate);
}

export const isUnderstood = ({ extensions }: Certificate): boolean =>
  [...extensions].every(([oid, { critical }]) => !critical || understood.includes(oid));

export const serialOf = ({ serial }: Pick<Certificate, 'serial'>): string =>
  hexOf(serial[0] === 0 && serial.length > 1 ? serial.subarray(1) : serial);

function allows(certificate: Certificate, uses: readonly number[]): boolean {
  const usage = certificate.extensions.get(extension.keyUsage);
  if (!usage) return true;
  const bits = readDer(usage.value, BIT_STRING).body[1] ?? 0;
  return uses.some((use) => (bits & (0x80 >> use)) !== 0);
}

/** Those of a certificate or of a revocation list, by their identifier. */
export function extensionsOf(der: Der | undefined): Map<string, Extension> {
  const found = new Map<string, Extension>();
  if (!der) return found;
  for (const each of elementsOf(readDer(der.body))) {
    const fields = fieldsOf(each);
    const oid = oidOf(fields.take(OID));
    const critical = fields.maybe(BOOLEAN);
    const value = fields.take(OCTET_STRING).body;
    fields.end();
    if (found.has(oid)) throw new DerError('an extension given twice');
    found.set(oid, { critical: critical !== undefined && booleanOf(critical), value });
  }
  return found;
}
