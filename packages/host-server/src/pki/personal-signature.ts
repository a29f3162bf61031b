import type { Statement } from '@iou-kit/evidence';
import { canonicalJson } from '@iou-kit/machine';
import { newKeys, signingWith, spkiOf } from './algorithms.ts';
import type { CertificatePort, IdentityEvidence } from './certificate-port.ts';
import { partsOf } from './certificate-parts.ts';
import { signDetached } from './cms.ts';
import type { StampFunction } from './cms.ts';
import { equalBytes, readCertificate } from './evidence.ts';
import type { Bytes, CertificateInfo } from './evidence.ts';

export interface SignStatement {
  readonly statement: Statement;
  /** The verified person's name. */
  readonly name: string;
  readonly evidence: IdentityEvidence;
  readonly certificates: CertificatePort;
  readonly timestamp?: StampFunction | undefined;
  /** ISO 8601 UTC with milliseconds. */
  readonly now: string;
}

export interface PersonalSignature {
  /** Canonical JSON of the statement, UTF-8: `signatures/<side>.json`. */
  readonly statementBytes: Bytes;
  /** `signatures/<side>.p7s`. */
  readonly p7s: Bytes;
  readonly timePending: boolean;
  readonly certificate: CertificateInfo;
}

/**
 * Signs the statement with a key that is made for it, cannot be taken out of memory, and is forgotten when this returns. Rejects where the
 * authority gives no certificate, or one that is not about this person: a signature in another's name must not come to be.
 */
export async function signStatement(request: SignStatement): Promise<PersonalSignature> {
  const { statement, name, evidence, certificates, timestamp, now } = request;
  const keys = await newKeys('ecdsa-sha256', false);
  const publicKey = await spkiOf(keys.publicKey);
  const { certificate, chain } = await certificates.issue({ publicKey, name, evidence, now });
  const info = readCertificate(certificate);
  if (info?.commonName !== name) throw new Error(`signStatement: ${certificates.name} certified another name`);
  if (!equalBytes(partsOf(certificate).publicKey, publicKey))
    throw new Error(`signStatement: ${certificates.name} certified another key`);
  const statementBytes = new TextEncoder().encode(canonicalJson(statement));
  const signer = { ...signingWith(keys.privateKey, 'ecdsa-sha256'), certificate, chain };
  const { der, timePending } = await signDetached({ content: statementBytes, signer, timestamp });
  return { statementBytes, p7s: der, timePending, certificate: info };
}
