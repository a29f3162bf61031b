const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as unpadded base64url (RFC 4648 §5). */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const triple = a * 65536 + b * 256 + c;
    const given = Math.min(3, bytes.length - at);
    for (let place = 0; place <= given; place += 1) text += alphabet.charAt((triple >> (18 - 6 * place)) & 63);
  }
  return text;
}

/** The bytes that a text writes; undefined for any other writing than the one that `toBase64Url` gives. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [gathered, bits, at] = [0, 0, 0];
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) return undefined;
    gathered = (gathered * 64 + value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (gathered >> bits) & 255;
    at += 1;
  }
  const left = gathered & (2 ** bits - 1);
  return text.length % 4 === 1 || left !== 0 ? undefined : bytes;
}
