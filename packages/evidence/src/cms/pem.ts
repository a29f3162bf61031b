import type { Bytes } from './der.ts';
import { parseCertificate } from './certificate.ts';
import type { Certificate } from './certificate.ts';

const armour = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;
const listArmour = /-----BEGIN X509 CRL-----([A-Za-z0-9+/=\s]*)-----END X509 CRL-----/g;

/** The DER of every certificate in a PEM text. */
export const certificatesInPem = (pem: string): readonly Bytes[] => dersIn(pem, armour);

/** The DER of every revocation list in a PEM text. */
export const listsInPem = (pem: string): readonly Bytes[] => dersIn(pem, listArmour);

const dersIn = (pem: string, shape: RegExp): readonly Bytes[] =>
  [...pem.matchAll(shape)].flatMap(([, base64 = '']) => {
    try {
      return [Uint8Array.from(atob(base64.replaceAll(/\s/g, '')), (letter) => letter.charCodeAt(0))];
    } catch {
      return [];
    }
  });

export const pemOf = (der: Uint8Array): string => armoured(der, 'CERTIFICATE');

/** A revocation list's. */
export const listPemOf = (der: Uint8Array): string => armoured(der, 'X509 CRL');

function armoured(der: Uint8Array, label: string): string {
  const base64 = btoa(Array.from(der, (byte) => String.fromCharCode(byte)).join(''));
  return `-----BEGIN ${label}-----\n${(base64.match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;
}

/** The roots that can be read. One that cannot be read vouches for nothing, which is as safe as its absence. */
export const rootsOf = (pems: readonly string[]): readonly Certificate[] =>
  pems.flatMap(certificatesInPem).flatMap((der) => {
    try {
      return [parseCertificate(der)];
    } catch {
      return [];
    }
  });
