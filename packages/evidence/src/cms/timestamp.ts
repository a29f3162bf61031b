import { hashNamed } from './algorithms.ts';
import { invalidAt, pathToRoot } from './chain.ts';
import { infoOf } from './certificate-info.ts';
import type { CertificateInfo } from './certificate-info.ts';
import { mayStamp } from './certificate.ts';
import { fieldsOf, GENERALIZED_TIME, INTEGER, OCTET_STRING, OID, readDer, SEQUENCE } from './der.ts';
import type { Bytes } from './der.ts';
import { equalBytes, hexOf, integerOf, oidOf, smallOf, timeOf } from './der-values.ts';
import { cmsFault } from './fault.ts';
import type { CmsFault } from './fault.ts';
import { oids } from './oids.ts';
import { rootsOf } from './pem.ts';
import { revokedBy } from './revocation.ts';
import type { RevocationList } from './revocation.ts';
import { parseSignedData } from './signed-data.ts';
import { signerFault } from './signer-check.ts';
import { requireWebCrypto } from './web-crypto.ts';

/** What a timestamp token says (RFC 3161 §2.4.2). */
export interface TimestampInfo {
  /** ISO 8601 UTC with milliseconds. */
  readonly time: string;
  readonly imprint: Bytes;
  /** Hex, as the request had it; undefined if it had none. */
  readonly nonce: string | undefined;
  /** Hex. */
  readonly serial: string;
  readonly policy: string;
}

export type VerifiedTimestamp = { readonly ok: true; readonly signer: CertificateInfo } & TimestampInfo;

/** The largest token that is looked at. */
const largest = 65_536;

/**
 * Whether the token says that this SHA-256 imprint existed at its time, by a certificate up to one of the roots (PEM) that no list had revoked by
 * then. Rejects for want of WebCrypto only.
 */
export async function verifyTimestamp(
  token: Uint8Array,
  imprint: Uint8Array,
  roots: readonly string[],
  lists: readonly RevocationList[] = [],
): Promise<VerifiedTimestamp | CmsFault> {
  requireWebCrypto('verifyTimestamp');
  let signer: CertificateInfo | undefined;
  const invalid = (detail: string) => cmsFault('TIMESTAMP_INVALID', `timestamp: ${detail}`, signer);
  try {
    if (token.length > largest) return invalid('too large');
    const data = parseSignedData(new Uint8Array(token), true);
    signer = infoOf(data.signer);
    if (data.contentType !== oids.tstInfo || !data.content) return invalid('no TSTInfo inside');
    const info = infoIn(data.content);
    const fault = await signerFault(data, data.content);
    if (fault) return invalid(fault);
    if (!mayStamp(data.signer)) return invalid('no certificate for time-stamping');
    const path = await pathToRoot(data.signer, data.others, rootsOf(roots));
    if (!path) return invalid('no path to a root');
    if (invalidAt(path, info.time)) return invalid('a certificate was not valid at its time');
    if (await revokedBy(path, info.time, lists)) return invalid('a certificate was revoked by its time');
    if (!equalBytes(info.imprint, imprint))
      return cmsFault('TIMESTAMP_OTHER_HASH', 'timestamp: of something else', signer);
    return { ok: true, signer, ...info };
  } catch (error) {
    return invalid(error instanceof Error ? error.message : 'unreadable');
  }
}

function infoIn(content: Bytes): TimestampInfo {
  const fields = fieldsOf(readDer(content));
  if (smallOf(fields.take(INTEGER)) !== 1) throw new Error('not of version 1');
  const policy = oidOf(fields.take(OID));
  const messageImprint = fieldsOf(fields.take(SEQUENCE));
  const hash = hashNamed(messageImprint.take(SEQUENCE));
  const imprint = messageImprint.take(OCTET_STRING).body;
  messageImprint.end();
  if (hash !== 'SHA-256') throw new Error('not of SHA-256');
  const serial = hexOf(integerOf(fields.take(INTEGER)));
  const time = timeOf(fields.take(GENERALIZED_TIME));
  fields.maybe(SEQUENCE);
  fields.maybe(0x01);
  const nonce = fields.maybe(INTEGER);
  return { time, imprint, nonce: nonce && hexOf(integerOf(nonce)), serial, policy };
}
