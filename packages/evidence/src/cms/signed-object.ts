import { schemeNamed, signatureFits } from './algorithms.ts';
import { BIT_STRING, fieldsOf, readDer, SEQUENCE } from './der.ts';
import type { Bytes, Der } from './der.ts';
import { bitsOf } from './der-values.ts';

/** What an authority has put its signature to, be it a certificate or a list of revoked ones (RFC 5280 §4.1.1 and §5.1.1). */
export interface SignedObject {
  readonly tbs: Der;
  /** How it is signed, as an AlgorithmIdentifier. */
  readonly algorithm: Der;
  readonly signature: Bytes;
}

/** Takes it apart and checks nothing. Throws a `DerError` for other bytes. */
export function readSigned(bytes: Bytes): SignedObject {
  const outer = fieldsOf(readDer(bytes));
  const tbs = outer.take(SEQUENCE);
  const algorithm = outer.take(SEQUENCE);
  const signature = bitsOf(outer.take(BIT_STRING));
  outer.end();
  return { tbs, algorithm, signature };
}

/** Whether this key (SubjectPublicKeyInfo) has signed it; a way of signing that is not known has signed nothing. */
export async function isSignedBy(
  { algorithm, signature, tbs }: Pick<SignedObject, 'algorithm' | 'signature'> & { readonly tbs: Bytes },
  spki: Bytes,
): Promise<boolean> {
  try {
    return await signatureFits(spki, schemeNamed(algorithm), signature, tbs);
  } catch {
    return false;
  }
}
