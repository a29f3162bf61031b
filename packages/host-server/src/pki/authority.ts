import { keyKind, signingWith } from './algorithms.ts';
import { partsOf } from './certificate-parts.ts';
import { pemOf } from './evidence.ts';
import type { Bytes } from './evidence.ts';
import { keyIdentifier } from './extensions.ts';
import { plus } from './instants.ts';
import { revocationList } from './revocation-list.ts';
import type { Revoked } from './revocation-list.ts';
import { issue, newRoot } from './root.ts';
import type { Root } from './root.ts';

/** What a root vouches for. */
export type Purpose = 'people' | 'seal' | 'time';

/**
 * A certificate authority for development. It has a root for each purpose, as trust has: a person's certificate never seals a paper.
 * Every name in its certificates says that it is simulated. Instants (`now`) are ISO 8601 UTC with milliseconds.
 */
export interface Authority {
  readonly roots: Readonly<Record<Purpose, Root>>;
  /** Roots as PEM, as `iou-trust/1` holds them. */
  pem(purpose: Purpose): string;
  /** For the platform's seal (RSA or ECDSA), two years. */
  sealCertificate(publicKey: Uint8Array, now: string): Promise<Bytes>;
  /** For a time-stamping service, one year. */
  stampingCertificate(publicKey: Uint8Array, now: string): Promise<Bytes>;
  /** For one act of one person: from a minute before `now` to an hour after. */
  eventCertificate(publicKey: Uint8Array, name: string, now: string): Promise<Bytes>;
  /** For a week; empty, unless it is told of certificates that were revoked. Its number is made of `now`. */
  revocationList(purpose: Purpose, now: string, revoked?: readonly Revoked[]): Promise<Bytes>;
}

/** The authority as plain JSON: base64 of PKCS#8 and DER. It holds private keys: whoever stores it guards it. */
export interface StoredAuthority {
  readonly format: 'iou-development-authority/1';
  readonly roots: Readonly<Record<Purpose, { readonly privateKey: string; readonly certificate: string }>>;
}

const organization = 'simulated iou-kit';

export async function createAuthority(now: string): Promise<Authority> {
  const make = (purpose: Purpose) => newRoot({ commonName: `simulated ${purpose} root`, organization }, now);
  return authorityOf({ people: await make('people'), seal: await make('seal'), time: await make('time') });
}

export async function exportAuthority({ roots }: Authority): Promise<StoredAuthority> {
  const stored = async ({ privateKey, certificate }: Root) => ({
    privateKey: base64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey))),
    certificate: base64(certificate),
  });
  const [people, seal, time] = [await stored(roots.people), await stored(roots.seal), await stored(roots.time)];
  return { format: 'iou-development-authority/1', roots: { people, seal, time } };
}

/** Throws where what is stored is not an authority. */
export async function importAuthority({ format, roots }: StoredAuthority): Promise<Authority> {
  if (String(format) !== 'iou-development-authority/1') throw new Error('importAuthority: another format');
  const [people, seal, time] = [await rootOf(roots.people), await rootOf(roots.seal), await rootOf(roots.time)];
  return authorityOf({ people, seal, time });
}

function authorityOf(roots: Readonly<Record<Purpose, Root>>): Authority {
  const from = (now: string) => plus(now, { minutes: -1 });
  return {
    roots,
    pem: (purpose) => pemOf(roots[purpose].certificate),
    sealCertificate: (publicKey, now) =>
      issue(roots.seal, {
        subject: { commonName: 'simulated platform seal', organization },
        publicKey,
        notBefore: from(now),
        notAfter: plus(now, { days: 730 }),
      }),
    stampingCertificate: (publicKey, now) =>
      issue(roots.time, {
        subject: { commonName: 'simulated timestamps', organization },
        publicKey,
        notBefore: from(now),
        notAfter: plus(now, { days: 365 }),
        stamping: true,
      }),
    eventCertificate: (publicKey, name, now) =>
      issue(roots.people, {
        subject: { commonName: name, organization: 'simulated event certificate' },
        publicKey,
        notBefore: from(now),
        notAfter: plus(now, { minutes: 60 }),
      }),
    revocationList: (purpose, now, revoked) =>
      revocationList(roots[purpose], now, Math.floor(Date.parse(now) / 1000), revoked),
  };
}

async function rootOf(stored: { privateKey: string; certificate: string }): Promise<Root> {
  const certificate = unbase64(stored.certificate);
  const kind = keyKind('ecdsa-sha256');
  const privateKey = await crypto.subtle.importKey('pkcs8', unbase64(stored.privateKey), kind, true, ['sign']);
  const { subject, publicKey } = partsOf(certificate);
  const signing = signingWith(privateKey, 'ecdsa-sha256');
  return { certificate, signing, name: subject, keyIdentifier: await keyIdentifier(publicKey), privateKey };
}

const base64 = (bytes: Bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const unbase64 = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
