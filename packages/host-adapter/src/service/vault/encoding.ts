import { fromBase64Url } from '@iou-kit/machine';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Bytes backed by memory of their own, as WebCrypto asks. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const utf8 = (text: string): Bytes => encoder.encode(text);
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Throws for what is not base64url. */
export function bytesOf(base64Url: string): Bytes {
  const bytes = fromBase64Url(base64Url);
  if (!bytes) throw new TypeError('bytesOf: this is no base64url');
  return bytes;
}

export const hexToBytes = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

export function join(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
