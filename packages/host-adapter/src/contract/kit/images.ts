const bytes = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const text = (value: string): Uint8Array<ArrayBuffer> => Uint8Array.from(value, (character) => character.charCodeAt(0));

function join(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function uint32(value: number): Uint8Array {
  const out = new Uint8Array(4);
  new DataView(out.buffer).setUint32(0, value);
  return out;
}

function littleUint32(value: number): Uint8Array {
  const out = new Uint8Array(4);
  new DataView(out.buffer).setUint32(0, value, true);
  return out;
}

/** Checksums are not part of the contract: decoders check them, hosts need not. */
const pngChunk = (type: string, body: Uint8Array): Uint8Array => join(uint32(body.length), text(type), body, uint32(0));

/** Stands for the place at which a picture was taken. */
export const secret = 'GPS-39.9042N';

const idat = bytes('78da63f8cfc0f01f0005000100');

/** A picture of a given size with a secret in its metadata. */
export function png({ width = 1, height = 1 } = {}): Uint8Array<ArrayBuffer> {
  return join(
    bytes('89504e470d0a1a0a'),
    pngChunk('IHDR', join(uint32(width), uint32(height), bytes('0802000000'))),
    pngChunk('tEXt', text(`Comment\0${secret}`)),
    pngChunk('eXIf', text(secret)),
    pngChunk('tIME', bytes('07ea0b16020000')),
    pngChunk('IDAT', idat),
    pngChunk('IEND', new Uint8Array()),
    text(secret),
  );
}

const segment = (marker: string, body: Uint8Array): Uint8Array =>
  join(bytes(`ff${marker}`), Uint8Array.of((body.length + 2) >> 8, (body.length + 2) & 0xff), body);

export function jpeg(): Uint8Array<ArrayBuffer> {
  return join(
    bytes('ffd8'),
    segment('e0', bytes('4a46494600010100000100010000')),
    segment('e1', text(`Exif\0\0${secret}`)),
    segment('fe', text(secret)),
    segment('c0', bytes('0800100010010111 00'.replace(' ', ''))),
    segment('da', bytes('0101003f00')),
    bytes('12ff0034ffd056'),
    bytes('ffd9'),
    text(secret),
  );
}

const riffChunk = (type: string, body: Uint8Array): Uint8Array =>
  join(text(type), littleUint32(body.length), body, new Uint8Array(body.length % 2));

export function webp(): Uint8Array<ArrayBuffer> {
  const body = join(
    riffChunk('VP8X', bytes('0c000000000f0000 0f0000'.replace(' ', ''))),
    riffChunk('VP8L', bytes('2f0fc0030000')),
    riffChunk('EXIF', text(secret)),
    riffChunk('XMP ', text(secret)),
  );
  return join(text('RIFF'), littleUint32(body.length + 4), text('WEBP'), body);
}

export const svg = (): Uint8Array<ArrayBuffer> => text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
