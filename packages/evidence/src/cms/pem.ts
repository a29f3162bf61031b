import type { Bytes } from './der.ts';
import { parseCertificate } from './certificate.ts';
import type { Certificate } from './certificate.ts';

const armour = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;

/** The DER of every certificate in a PEM text. */
export const certificatesInPem = (pem: string): readonly Bytes[] =>
  [...pem.matchAll(armour)].flatMap(([, base64 = '']) => {
    try {
      return [Uint8Array.from(atob(base64.replaceAll(/\s/g, '')), (letter) => letter.charCodeAt(0))];
    } catch {
      return [];
    }
  });

export const pemOf = (der: Uint8Array): string => {
  const base64 = btoa(Array.from(der, (byte) => String.fromCharCode(byte)).join(''));
  return `-----BEGIN CERTIFICATE-----\n${(base64.match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`;
};

/** The roots that can be read. One that cannot be read vouches for nothing, which is as safe as its absence. */
export const rootsOf = (pems: readonly string[]): readonly Certificate[] =>
  pems.flatMap(certificatesInPem).flatMap((der) => {
    try {
      return [parseCertificate(der)];
    } catch {
      return [];
    }
  });
