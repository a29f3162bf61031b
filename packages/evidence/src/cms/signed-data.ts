import { hashNamed, schemeNamed } from './algorithms.ts';
import type { Hash, SignatureScheme } from './algorithms.ts';
import { parseCertificate } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import { context, DerError, elementsOf, fieldsOf, INTEGER, OCTET_STRING, OID, readDer, SEQUENCE, SET } from './der.ts';
import type { Bytes, Der } from './der.ts';
import { equalBytes, integerOf, oidOf, smallOf } from './der-values.ts';
import { oids } from './oids.ts';

/** A CMS SignedData (RFC 5652) with one signer, taken apart. Nothing of it has been checked. */
export interface SignedData {
  readonly contentType: string;
  /** What is inside; undefined where the signature is detached. */
  readonly content: Bytes | undefined;
  readonly signer: Certificate;
  readonly others: readonly Certificate[];
  readonly digest: Hash;
  /** DER of the SET OF signed attributes: what the signature is over. */
  readonly signedBytes: Bytes;
  readonly signed: ReadonlyMap<string, Der>;
  readonly scheme: SignatureScheme;
  readonly signature: Bytes;
  readonly unsigned: ReadonlyMap<string, Der>;
}

const mostCertificates = 8;

/**
 * Reads one. What no signature covers is held to a single form, so that nothing can be changed there unseen. `foreign` is for
 * tokens that others make: they may also hold revocation lists and certificates that are of no use here.
 */
export function parseSignedData(bytes: Bytes, foreign: boolean): SignedData {
  const contentInfo = fieldsOf(readDer(bytes));
  if (oidOf(contentInfo.take(OID)) !== oids.signedData) throw new DerError('no SignedData');
  const fields = fieldsOf(readDer(contentInfo.take(context(0)).body));
  contentInfo.end();
  const version = smallOf(fields.take(INTEGER));
  const digests = elementsOf(fields.take(SET), SET);
  const { contentType, content } = contentOf(fields.take(SEQUENCE));
  const certificates = elementsOf(fields.take(context(0)), context(0));
  if (foreign) fields.maybe(context(1));
  const signers = elementsOf(fields.take(SET), SET);
  fields.end();
  if (version !== (contentType === oids.data ? 1 : 3)) throw new DerError('a version that does not fit');
  if (certificates.length > mostCertificates) throw new DerError('too many certificates');
  const [signer, ...more] = signers;
  if (!signer || more.length > 0) throw new DerError('not exactly one signer');
  const parsed = signerOf(signer, foreign ? certificates.flatMap(readable) : certificates.map(certificateOf));
  const [named] = digests.map(hashNamed);
  if (digests.length !== 1 || named !== parsed.digest) throw new DerError('not the one digest of the signer');
  return { contentType, content, ...parsed };
}

const certificateOf = ({ whole }: Der) => parseCertificate(whole);

const readable = (der: Der) => {
  try {
    return [certificateOf(der)];
  } catch {
    return [];
  }
};

function contentOf(der: Der): { contentType: string; content: Bytes | undefined } {
  const fields = fieldsOf(der);
  const contentType = oidOf(fields.take(OID));
  const inner = fields.maybe(context(0));
  fields.end();
  return { contentType, content: inner && readDer(inner.body, OCTET_STRING).body };
}

function signerOf(der: Der, certificates: readonly Certificate[]): Omit<SignedData, 'contentType' | 'content'> {
  const fields = fieldsOf(der);
  if (smallOf(fields.take(INTEGER)) !== 1) throw new DerError('a signer that is not named by issuer and serial number');
  const sid = fieldsOf(fields.take(SEQUENCE));
  const [issuer, serial] = [sid.take(SEQUENCE).whole, integerOf(sid.take(INTEGER))];
  sid.end();
  const digest = hashNamed(fields.take(SEQUENCE));
  const signedAttributes = fields.take(context(0));
  const scheme = schemeNamed(fields.take(SEQUENCE), digest);
  const signature = fields.take(OCTET_STRING).body;
  const unsigned = fields.maybe(context(1));
  fields.end();
  const isSigner = (each: Certificate) => equalBytes(each.issuer.whole, issuer) && equalBytes(each.serial, serial);
  const [signer, ...twins] = certificates.filter(isSigner);
  if (!signer || twins.length > 0) throw new DerError("not exactly one certificate is the signer's");
  const signedBytes = signedAttributes.whole.slice();
  // In the message they are tagged [0], but it is the SET that is signed (RFC 5652 §5.4).
  signedBytes[0] = SET;
  return {
    signer,
    others: certificates.filter((each) => each !== signer),
    digest,
    signedBytes,
    signed: attributesOf(signedAttributes, context(0)),
    scheme,
    signature,
    unsigned: unsigned ? attributesOf(unsigned, context(1)) : new Map<string, Der>(),
  };
}

/** The one value of each attribute. */
function attributesOf(der: Der, tag: number): ReadonlyMap<string, Der> {
  const found = new Map<string, Der>();
  for (const each of elementsOf(der, tag)) {
    const fields = fieldsOf(each);
    const oid = oidOf(fields.take(OID));
    const [value, ...more] = elementsOf(fields.take(SET), SET);
    fields.end();
    if (found.has(oid) || !value || more.length > 0) throw new DerError('an attribute without its one value');
    found.set(oid, value);
  }
  if (found.size === 0) throw new DerError('no attributes');
  return found;
}
