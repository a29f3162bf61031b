import { newKeys, signingWith, spkiOf } from './algorithms.ts';
import type { Signing } from './algorithms.ts';
import { nameDer, signCertificate } from './certificate.ts';
import type { Subject } from './certificate.ts';
import * as extensions from './extensions.ts';
import type { Bytes } from './evidence.ts';
import { plus } from './instants.ts';

/** A root certificate and its key (ECDSA P-256). */
export interface Root {
  readonly certificate: Bytes;
  readonly signing: Signing;
  readonly name: Bytes;
  readonly keyIdentifier: Bytes;
  readonly privateKey: CryptoKey;
}

/** A key and its own certificate, for twenty years. */
export async function newRoot(subject: Subject, now: string): Promise<Root> {
  const keys = await newKeys('ecdsa-sha256', true);
  const publicKey = await spkiOf(keys.publicKey);
  const signing = signingWith(keys.privateKey, 'ecdsa-sha256');
  const [name, identifier] = [nameDer(subject), await extensions.keyIdentifier(publicKey)];
  const certificate = await signCertificate(
    {
      issuer: name,
      subject: name,
      publicKey,
      notBefore: plus(now, { days: -1 }),
      notAfter: plus(now, { days: 365 * 20 }),
      extensions: [extensions.authorityConstraints(), extensions.authorityUsage(), extensions.subjectKey(identifier)],
    },
    signing,
  );
  return { certificate, signing, name, keyIdentifier: identifier, privateKey: keys.privateKey };
}

export interface Issued {
  readonly subject: Subject;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly stamping?: boolean;
}

/** A certificate (DER) for somebody who signs. */
export async function issue(root: Root, { subject, publicKey, notBefore, notAfter, stamping }: Issued): Promise<Bytes> {
  return signCertificate(
    {
      issuer: root.name,
      subject: nameDer(subject),
      publicKey,
      notBefore,
      notAfter,
      extensions: [
        extensions.signingUsage(),
        ...(stamping ? [extensions.stampingPurpose()] : []),
        extensions.subjectKey(await extensions.keyIdentifier(publicKey)),
        extensions.authorityKey(root.keyIdentifier),
      ],
    },
    root.signing,
  );
}
