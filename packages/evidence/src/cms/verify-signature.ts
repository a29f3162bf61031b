import { invalidAt, pathToRoot } from './chain.ts';
import { infoOf } from './certificate-info.ts';
import type { CertificateInfo } from './certificate-info.ts';
import { maySign } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import type { Bytes, Der } from './der.ts';
import { equalBytes } from './der-values.ts';
import { cmsFault } from './fault.ts';
import type { CmsFault } from './fault.ts';
import { oids } from './oids.ts';
import { rootsOf } from './pem.ts';
import { revokedBy } from './revocation.ts';
import type { RevocationList } from './revocation.ts';
import { parseSignedData } from './signed-data.ts';
import type { SignedData } from './signed-data.ts';
import { digestOf, signerFault } from './signer-check.ts';
import { verifyTimestamp } from './timestamp.ts';
import { requireWebCrypto } from './web-crypto.ts';

/** Root certificates (PEM): of signers, and of timestamps; and what their authorities have revoked, as far as it is known. */
export interface CmsTrust {
  readonly roots: readonly string[];
  readonly time: readonly string[];
  readonly lists?: readonly RevocationList[];
}

export interface VerifiedSignature {
  readonly ok: true;
  readonly signer: CertificateInfo;
  /** The timestamp's, ISO 8601 UTC; absent while it is pending. */
  readonly time?: string;
  readonly timePending: boolean;
}

const largest = 1_000_000;

/**
 * Whether a detached CMS signature (DER) is over the content (or its parts, one after the other) and by a certificate up to one of the roots:
 * `docs/evidence-format.md`, "A person's signature". Rejects for want of WebCrypto only. `at` (ISO 8601 UTC with milliseconds) is the time of a signature
 * without a timestamp; with neither, the signature claims no time, and the validity of its certificates is not judged.
 */
export async function verifySignature(
  cms: Uint8Array,
  content: Uint8Array | readonly Uint8Array[],
  trust: CmsTrust,
  at?: string,
): Promise<VerifiedSignature | CmsFault> {
  requireWebCrypto('verifySignature');
  let signer: CertificateInfo | undefined;
  try {
    if (cms.length > largest) return cmsFault('SIGNATURE_INVALID', 'too large');
    const data = parseSignedData(new Uint8Array(cms), false);
    signer = infoOf(data.signer);
    const fault = formFault(data) ?? (await signerFault(data, joined(content)));
    if (fault) return cmsFault('SIGNATURE_INVALID', fault, signer);
    const path = await trustedPath(data, rootsOf(trust.roots));
    if (typeof path === 'string') return cmsFault('CERTIFICATE_UNTRUSTED', path, signer);
    const token = data.unsigned.get(oids.signatureTimeStamp);
    const stamp = token && (await stampOf(token, data.signature, trust));
    if (stamp && !stamp.ok) return { ...stamp, signer };
    const time = stamp?.time;
    const instant = time ?? at;
    const expired = instant === undefined ? undefined : invalidAt(path, instant);
    if (expired)
      return cmsFault('CERTIFICATE_EXPIRED', `not valid at ${instant ?? ''}: ${expired.subjectName.text}`, signer);
    const revoked = instant === undefined ? undefined : await revokedBy(path, instant, trust.lists ?? []);
    if (revoked)
      return cmsFault('CERTIFICATE_REVOKED', `revoked by ${instant ?? ''}: ${revoked.subjectName.text}`, signer);
    return { ok: true, signer, timePending: time === undefined, ...(time === undefined ? {} : { time }) };
  } catch (error) {
    return cmsFault('SIGNATURE_INVALID', error instanceof Error ? error.message : 'unreadable', signer);
  }
}

function formFault({ contentType, content, digest, unsigned }: SignedData): string | null {
  if (contentType !== oids.data || content) return 'not a detached signature over data';
  if (digest !== 'SHA-256') return 'the digest is not SHA-256';
  const known = unsigned.size === 0 || (unsigned.size === 1 && unsigned.has(oids.signatureTimeStamp));
  return known ? null : 'an unsigned attribute that nobody vouches for';
}

/** The path, or why there is none. Certificates beside it are refused: nobody would notice what was changed in them. */
async function trustedPath(data: SignedData, roots: readonly Certificate[]): Promise<readonly Certificate[] | string> {
  if (!maySign(data.signer)) return "the certificate's key is not for signing";
  const path = await pathToRoot(data.signer, data.others, roots);
  if (!path) return 'no path to a root';
  const stray = data.others.find((other) => !path.some((each) => equalBytes(each.der, other.der)));
  return stray ? `a certificate that is not of the path: ${stray.subjectName.text}` : path;
}

async function stampOf(token: Der, signature: Bytes, { time, lists }: CmsTrust) {
  return verifyTimestamp(token.whole, await digestOf('SHA-256', signature), time, lists);
}

function joined(content: Uint8Array | readonly Uint8Array[]): Bytes {
  const parts = content instanceof Uint8Array ? [content] : content;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
