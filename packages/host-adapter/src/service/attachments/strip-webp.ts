import { join } from '../vault/encoding.ts';
import { hasText, view, type Size, type StrippedImage } from './image.ts';

const HEADER = 12;
const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF']);
/** Flags of VP8X: profile, EXIF and XMP follow. Their chunks are taken off, so the flags go too. */
const METADATA_FLAGS = 0b0010_1100;

/** Takes EXIF, XMP, colour profile and unknown chunks off a WebP. */
export function stripWebp(bytes: Uint8Array): StrippedImage | null {
  const data = view(bytes);
  const end = Math.min(bytes.length, 8 + data.getUint32(4, true));
  const kept: Uint8Array[] = [];
  let size: Size | null = null;
  let pixels = false;
  let at = HEADER;
  while (at + 8 <= end) {
    const type = String.fromCharCode(...bytes.subarray(at, at + 4));
    const length = data.getUint32(at + 4, true);
    const next = at + 8 + length + (length % 2);
    if (at + 8 + length > bytes.length) return null;
    size ??= sizeOf(bytes, type, at + 8);
    pixels ||= type === 'VP8 ' || type === 'VP8L' || type === 'ANMF';
    if (KEPT.has(type)) kept.push(withoutFlags(type, bytes.subarray(at, Math.min(next, bytes.length))));
    at = next;
  }
  if (!size || !pixels) return null;
  const body = join(...kept);
  const head = new Uint8Array(bytes.subarray(0, HEADER));
  view(head).setUint32(4, 4 + body.length, true);
  return { ...size, bytes: join(head, body) };
}

function withoutFlags(type: string, chunk: Uint8Array): Uint8Array {
  if (type !== 'VP8X') return chunk;
  const copy = new Uint8Array(chunk);
  copy[8] = (copy[8] ?? 0) & ~METADATA_FLAGS;
  return copy;
}

function sizeOf(bytes: Uint8Array, type: string, at: number): Size | null {
  const data = view(bytes);
  if (type === 'VP8X') return { width: 1 + uint24(data, at + 4), height: 1 + uint24(data, at + 7) };
  if (type === 'VP8 ') {
    if (!hasText(bytes, at + 3, '\x9d\x01\x2a')) return null;
    return { width: data.getUint16(at + 6, true) & 0x3fff, height: data.getUint16(at + 8, true) & 0x3fff };
  }
  if (type !== 'VP8L' || data.getUint8(at) !== 0x2f) return null;
  const bits = data.getUint32(at + 1, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}

const uint24 = (data: DataView, at: number): number => data.getUint16(at, true) | (data.getUint8(at + 2) << 16);
