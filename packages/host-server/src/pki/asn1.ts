import * as asn1js from 'asn1js';
import type { Bytes } from './evidence.ts';

/** DER, made of DER: each function gives the bytes of one element. asn1js encodes what is not a mere wrapping. */
const der = (block: asn1js.BaseBlock): Bytes => new Uint8Array(block.toBER());

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function tagged(tag: number, ...parts: readonly Uint8Array[]): Bytes {
  const body = concat(...parts);
  const digits: number[] = [];
  for (let rest = body.length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  const length = body.length < 0x80 ? [body.length] : [0x80 | digits.length, ...digits];
  return concat(Uint8Array.of(tag, ...length), body);
}

export const sequence = (...parts: readonly Uint8Array[]): Bytes => tagged(0x30, ...parts);
export const explicit = (n: number, ...parts: readonly Uint8Array[]): Bytes => tagged(0xa0 | n, ...parts);
export const octets = (bytes: Uint8Array): Bytes => tagged(0x04, bytes);
export const bits = (bytes: Uint8Array, unused = 0): Bytes => tagged(0x03, Uint8Array.of(unused), bytes);
export const boolean = (value: boolean): Bytes => tagged(0x01, Uint8Array.of(value ? 0xff : 0));
export const nothing = (): Bytes => tagged(0x05);
export const oid = (value: string): Bytes => der(new asn1js.ObjectIdentifier({ value }));
export const utf8String = (value: string): Bytes => tagged(0x0c, new TextEncoder().encode(value));

/** A SET OF: DER wants its elements in order of their bytes (X.690 §11.6). */
export const set = (...parts: readonly Uint8Array[]): Bytes => tagged(0x31, ...parts.toSorted(compareBytes));

/** A number, or the big-endian bytes of one that is not negative. */
export function integer(value: number | Uint8Array): Bytes {
  if (typeof value === 'number') return der(new asn1js.Integer({ value }));
  const start = value.findIndex((byte) => byte !== 0);
  const digits = start === -1 ? Uint8Array.of(0) : value.subarray(start);
  return tagged(0x02, (digits[0] ?? 0) >= 0x80 ? Uint8Array.of(0) : new Uint8Array(), digits);
}

/** A certificate's time, to the second: UTCTime until 2049, GeneralizedTime from 2050 on (RFC 5280 §4.1.2.5). */
export function time(instant: string): Bytes {
  const valueDate = new Date(`${instant.slice(0, 19)}Z`);
  const early = valueDate.getUTCFullYear() < 2050;
  return der(early ? new asn1js.UTCTime({ valueDate }) : new asn1js.GeneralizedTime({ valueDate }));
}

/** A timestamp's time, to the millisecond, without final zeros (RFC 3161 §2.4.2). */
export function preciseTime(instant: string): Bytes {
  const [whole = '', fraction = ''] = instant.replaceAll(/[-:TZ]/g, '').split('.');
  const digits = fraction.replace(/0+$/, '');
  return tagged(0x18, new TextEncoder().encode(`${whole}${digits && '.'}${digits}Z`));
}

function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  if (at === -1) return one.length - other.length;
  return (one[at] ?? 0) - (other[at] ?? -1);
}
