import type { Bytes } from '../vault/encoding.ts';
import { hasText, isSane, type StrippedImage } from './image.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';
import { stripWebp } from './strip-webp.ts';

export type ImageType = 'image/jpeg' | 'image/png' | 'image/webp';

interface Format {
  readonly mediaType: ImageType;
  is(bytes: Uint8Array): boolean;
  /** Null for a file that is not sound. */
  strip(bytes: Uint8Array): StrippedImage | null;
}

const formats: readonly Format[] = [
  {
    mediaType: 'image/jpeg',
    is: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
    strip: stripJpeg,
  },
  { mediaType: 'image/png', is: (bytes) => bytes[0] === 0x89 && hasText(bytes, 1, 'PNG\r\n\x1a\n'), strip: stripPng },
  { mediaType: 'image/webp', is: (bytes) => hasText(bytes, 0, 'RIFF') && hasText(bytes, 8, 'WEBP'), strip: stripWebp },
];

/** Tells an image by its bytes, whatever name and type it came with, and takes its metadata off. Null for anything else. */
export function readImage(bytes: Uint8Array): { readonly mediaType: ImageType; readonly bytes: Bytes } | null {
  const format = formats.find((candidate) => candidate.is(bytes));
  if (!format) return null;
  try {
    const image = format.strip(bytes);
    return image && isSane(image) ? { mediaType: format.mediaType, bytes: image.bytes } : null;
  } catch {
    // Reading past the end of a cut file.
    return null;
  }
}
