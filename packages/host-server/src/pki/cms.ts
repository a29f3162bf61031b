import { identifierOf, sha256, sha256Identifier } from './algorithms.ts';
import type { Signing } from './algorithms.ts';
import { concat, explicit, integer, octets, oid, sequence, set, tagged } from './asn1.ts';
import type { Bytes } from './evidence.ts';
import { partsOf } from './certificate-parts.ts';

export const contentTypes = { data: '1.2.840.113549.1.7.1', tstInfo: '1.2.840.113549.1.9.16.1.4' } as const;

export interface CmsSigner extends Signing {
  /** DER, and from its issuer up without the root. */
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
}

/** Gives a timestamp token for a SHA-256 imprint, or null where none can be had. */
export type StampFunction = (imprint: Uint8Array) => Promise<Uint8Array | null>;

export interface DetachedSignature {
  readonly der: Bytes;
  /** No timestamp stands in it: it claims no time. */
  readonly timePending: boolean;
}

export interface SignDetached {
  readonly content: Uint8Array | readonly Uint8Array[];
  readonly signer: CmsSigner;
  readonly timestamp?: StampFunction | undefined;
}

/**
 * A CMS signature over content that is not inside of it, as CAdES and PAdES want it (ETSI EN 319 122 and 142): it names its certificate,
 * and no signing time of our own is in it. A timestamp is added when there is one; a failing one never stops a signature.
 */
export async function signDetached({ content, signer, timestamp }: SignDetached): Promise<DetachedSignature> {
  const whole = content instanceof Uint8Array ? content : concat(...content);
  const signed = await signAttributes(contentTypes.data, whole, signer);
  const token = timestamp ? await stampOf(signed.signature, timestamp) : null;
  return { der: signedData(contentTypes.data, null, signer, signed, token), timePending: token === null };
}

/** A timestamp's token: CMS around the TSTInfo. */
export async function signToken(tstInfo: Uint8Array, signer: CmsSigner): Promise<Bytes> {
  const signed = await signAttributes(contentTypes.tstInfo, tstInfo, signer);
  return signedData(contentTypes.tstInfo, tstInfo, signer, signed, null);
}

/** A token over a signature's value; null where it cannot be had, whatever the reason. */
export async function stampOf(signature: Uint8Array, timestamp: StampFunction): Promise<Uint8Array | null> {
  try {
    return await timestamp(await sha256(signature));
  } catch {
    return null;
  }
}

export const stampAttribute = (token: Uint8Array): Bytes => explicit(1, attribute('1.2.840.113549.1.9.16.2.14', token));

interface Signed {
  readonly attributes: Bytes;
  readonly signature: Uint8Array;
}

async function signAttributes(contentType: string, content: Uint8Array, signer: CmsSigner): Promise<Signed> {
  const { issuer, serial } = partsOf(signer.certificate);
  // SHA-256 is the default of ESSCertIDv2's algorithm, so DER leaves it out; the issuer is a GeneralName of kind directoryName.
  const named = sequence(octets(await sha256(signer.certificate)), sequence(sequence(explicit(4, issuer)), serial));
  const attributes = set(
    attribute('1.2.840.113549.1.9.3', oid(contentType)),
    attribute('1.2.840.113549.1.9.4', octets(await sha256(content))),
    attribute('1.2.840.113549.1.9.16.2.47', sequence(sequence(named))),
  );
  return { attributes, signature: await signer.sign(attributes) };
}

function signedData(
  contentType: string,
  content: Uint8Array | null,
  signer: CmsSigner,
  { attributes, signature }: Signed,
  token: Uint8Array | null,
): Bytes {
  const { issuer, serial } = partsOf(signer.certificate);
  const implicit = attributes.slice();
  implicit[0] = 0xa0;
  const signerInfo = sequence(
    integer(1),
    sequence(issuer, serial),
    sha256Identifier(),
    implicit,
    identifierOf(signer.algorithm),
    octets(signature),
    ...(token ? [stampAttribute(token)] : []),
  );
  const inner = sequence(
    integer(contentType === contentTypes.data ? 1 : 3),
    set(sha256Identifier()),
    sequence(oid(contentType), ...(content ? [explicit(0, octets(content))] : [])),
    tagged(0xa0, signer.certificate, ...signer.chain),
    set(signerInfo),
  );
  return sequence(oid('1.2.840.113549.1.7.2'), explicit(0, inner));
}

const attribute = (type: string, value: Uint8Array) => sequence(oid(type), set(value));
