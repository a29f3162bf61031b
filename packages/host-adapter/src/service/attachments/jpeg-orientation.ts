import type { Bytes } from '../vault/encoding.ts';
import { hasText, view } from './image.ts';

const ORIENTATION = 0x0112;
const SHORT = 3;
const ENTRY = 12;

/** Which way up a photograph was taken (1–8), from the body of its EXIF segment; 1 where that is not said. */
export function orientationIn(exif: Uint8Array): number {
  if (!hasText(exif, 0, 'Exif\0\0')) return 1;
  try {
    const tiff = view(exif.subarray(6));
    const little = tiff.getUint16(0) === 0x4949;
    const directory = tiff.getUint32(4, little);
    const entries = tiff.getUint16(directory, little);
    for (let at = directory + 2; at < directory + 2 + entries * ENTRY; at += ENTRY) {
      if (tiff.getUint16(at, little) !== ORIENTATION || tiff.getUint16(at + 2, little) !== SHORT) continue;
      const value = tiff.getUint16(at + 8, little);
      return value >= 1 && value <= 8 ? value : 1;
    }
  } catch {
    // An EXIF segment that ends too early says nothing.
  }
  return 1;
}

/** An EXIF segment that says which way up, and nothing else. */
export function orientationSegment(orientation: number): Bytes {
  const body = [...'Exif\0\0MM\0*'].map((character) => character.charCodeAt(0));
  const directory = [
    0,
    0,
    0,
    8,
    0,
    1,
    ORIENTATION >> 8,
    ORIENTATION & 0xff,
    0,
    SHORT,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const length = 2 + body.length + directory.length;
  return Uint8Array.from([0xff, 0xe1, length >> 8, length & 0xff, ...body, ...directory]);
}
