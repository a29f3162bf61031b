import { signatureFits } from './algorithms.ts';
import type { Hash } from './algorithms.ts';
import { elementsOf, fieldsOf, OCTET_STRING, SEQUENCE } from './der.ts';
import type { Bytes, Der } from './der.ts';
import { equalBytes, oidOf } from './der-values.ts';
import { hashNamed } from './algorithms.ts';
import { oids } from './oids.ts';
import type { SignedData } from './signed-data.ts';

export async function digestOf(hash: Hash, data: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(hash, data));
}

/** What is wrong with the signer's own statement about that content: its attributes and its signature. Null: nothing. */
export async function signerFault(data: SignedData, content: Bytes): Promise<string | null> {
  const type = data.signed.get(oids.contentType);
  if (!type || oidOf(type) !== data.contentType) return 'the signed content type is another';
  const digest = data.signed.get(oids.messageDigest);
  if (digest?.tag !== OCTET_STRING) return 'no message digest is signed';
  if (!equalBytes(digest.body, await digestOf(data.digest, content))) return 'the digest is of other bytes';
  if (!(await namesItsCertificate(data))) return "the signed certificate identifier is not the signer's";
  const fits = await signatureFits(data.signer.spki, data.scheme, data.signature, data.signedBytes);
  return fits ? null : 'the signature does not fit';
}

/** signing-certificate-v2 (RFC 5035). A timestamp may still carry the first version, whose hash is SHA-1 (RFC 2634). */
async function namesItsCertificate({ signed, signer, contentType }: SignedData): Promise<boolean> {
  const second = signed.get(oids.signingCertificateV2);
  const first = contentType === oids.tstInfo ? signed.get(oids.signingCertificate) : undefined;
  const value = second ?? first;
  if (!value) return false;
  const { hash, certHash } = identifierOf(value, second ? 'SHA-256' : 'SHA-1');
  return equalBytes(certHash, await digestOf(hash, signer.der));
}

function identifierOf(value: Der, byDefault: Hash): { hash: Hash; certHash: Bytes } {
  const [identifiers] = elementsOf(value);
  const [own] = identifiers ? elementsOf(identifiers) : [];
  const fields = fieldsOf(own ?? value);
  const algorithm = byDefault === 'SHA-1' ? undefined : fields.maybe(SEQUENCE);
  return { hash: algorithm ? hashNamed(algorithm) : byDefault, certHash: fields.take(OCTET_STRING).body };
}
