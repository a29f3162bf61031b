import { BIT_STRING, BOOLEAN, DerError, GENERALIZED_TIME, INTEGER, OID } from './der.ts';
import { fieldsOf, readDer, UTC_TIME } from './der.ts';
import type { Bytes, Der } from './der.ts';

export const equalBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Dotted text of an object identifier. */
export function oidOf(der: Der): string {
  if (der.tag !== OID || der.body.length === 0 || der.body.length > 40) throw new DerError('no object identifier');
  const arcs: number[] = [];
  let arc = 0;
  let fresh = true;
  for (const byte of der.body) {
    if (fresh && byte === 0x80) throw new DerError('an object identifier with leading zeros');
    arc = arc * 128 + (byte & 0x7f);
    fresh = byte < 0x80;
    if (!fresh) continue;
    arcs.push(arc);
    arc = 0;
  }
  if (!fresh) throw new DerError('an object identifier that ends early');
  const [first = 0, ...others] = arcs;
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - top * 40, ...others].join('.');
}

/** The bytes of an integer's value, as they stand: the shortest form, signed. */
export function integerOf(der: Der): Bytes {
  const [first, second] = der.body;
  if (der.tag !== INTEGER || first === undefined) throw new DerError('no integer');
  const padded = second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80));
  if (padded) throw new DerError('an integer in more bytes than it needs');
  return der.body;
}

/** An integer from 0 to 2³¹. */
export function smallOf(der: Der): number {
  const bytes = integerOf(der);
  if (bytes.length > 4 || (bytes[0] ?? 0) >= 0x80) throw new DerError('an integer out of range');
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

export function booleanOf(der: Der): boolean {
  const [value] = der.body;
  if (der.tag !== BOOLEAN || der.body.length !== 1 || (value !== 0 && value !== 0xff)) throw new DerError('no boolean');
  return value === 0xff;
}

/** The bytes of a bit string that fills its bytes. */
export function bitsOf(der: Der): Bytes {
  if (der.tag !== BIT_STRING || der.body[0] !== 0) throw new DerError('no bit string of whole bytes');
  return der.body.subarray(1);
}

const times = {
  [UTC_TIME]: /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
  [GENERALIZED_TIME]: /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{0,8}[1-9]))?Z$/,
};

/** ISO 8601 UTC with milliseconds, of a UTCTime or a GeneralizedTime. */
export function timeOf(der: Der): string {
  if (der.tag !== UTC_TIME && der.tag !== GENERALIZED_TIME) throw new DerError('no time');
  const text = der.body.length > 32 ? '' : String.fromCharCode(...der.body);
  const [, year, month, day, hour, minute, second, fraction = ''] = times[der.tag].exec(text) ?? [];
  if (year === undefined) throw new DerError('no time');
  const century = der.tag === GENERALIZED_TIME ? '' : Number(year) < 50 ? '20' : '19';
  const iso = `${century}${year}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
  const parsed = new Date(iso);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString() !== iso)
    throw new DerError('a time that is not in the calendar');
  return iso;
}

/** ECDSA's `r ‖ s` of fixed width, as WebCrypto wants it, from the DER that certificates and CMS hold. */
export function rawEcdsa(signature: Bytes, width: number): Bytes {
  const raw = new Uint8Array(2 * width);
  const fields = fieldsOf(readDer(signature));
  const numbers = [fields.take(INTEGER), fields.take(INTEGER)];
  fields.end();
  for (const [index, number] of numbers.entries()) {
    const value = integerOf(number);
    const digits = value[0] === 0 ? value.subarray(1) : value;
    if ((value[0] ?? 0) >= 0x80 || digits.length > width) throw new DerError('a number out of range');
    raw.set(digits, width * (index + 1) - digits.length);
  }
  return raw;
}
