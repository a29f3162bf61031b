import type { Bytes } from '../vault/encoding.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An image without its metadata. */
export interface StrippedImage extends Size {
  readonly bytes: Bytes;
}

/** Larger than any camera's picture; a small file that declares more is meant to burst a decoder. */
const MAX_SIDE = 20_000;
const MAX_PIXELS = 100_000_000;

export const isSane = ({ width, height }: Size): boolean =>
  width > 0 && height > 0 && width <= MAX_SIDE && height <= MAX_SIDE && width * height <= MAX_PIXELS;

/** Whether ASCII text stands at a place. */
export function hasText(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

export const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
