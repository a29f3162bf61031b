import { join } from '../vault/encoding.ts';
import { view, type Size, type StrippedImage } from './image.ts';

const SIGNATURE = 8;
/** What the pixels need to be shown right. All else is metadata: texts, EXIF, times, and whatever is not known. */
const KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'cICP', 'pHYs', 'bKGD']);

/** Takes text, EXIF, time and private chunks off a PNG, and what follows its end. */
export function stripPng(bytes: Uint8Array): StrippedImage | null {
  const data = view(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, SIGNATURE)];
  let size: Size | undefined;
  let pixels = false;
  let at = SIGNATURE;
  for (;;) {
    const end = at + 12 + data.getUint32(at);
    if (end > bytes.length) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!size) {
      if (type !== 'IHDR') return null;
      size = { width: data.getUint32(at + 8), height: data.getUint32(at + 12) };
    }
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
    pixels ||= type === 'IDAT';
    if (type === 'IEND') return pixels ? { ...size, bytes: join(...kept) } : null;
    at = end;
  }
}
