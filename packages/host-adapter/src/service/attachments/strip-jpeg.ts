import { join } from '../vault/encoding.ts';
import { hasText, view, type Size, type StrippedImage } from './image.ts';
import { orientationIn, orientationSegment } from './jpeg-orientation.ts';

const SOS = 0xda;
const EOI = 0xd9;
const COM = 0xfe;

const isApp = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;
const isStandalone = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01;
/** Start of frame: baseline, progressive and their kin, but not the tables that share their range. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** What decides how the pixels are read, and says nothing of who took them where: JFIF's header and Adobe's colour transform. */
const isNeeded = (bytes: Uint8Array, marker: number, body: number): boolean =>
  (marker === 0xe0 && hasText(bytes, body, 'JFIF\0')) || (marker === 0xee && hasText(bytes, body, 'Adobe'));

/**
 * Takes APPn segments (EXIF, XMP, IPTC, thumbnails) and comments off a JPEG, and what follows its end. Which way up it was
 * taken stays, for a picture that lies on its side proves little.
 */
export function stripJpeg(bytes: Uint8Array): StrippedImage | null {
  const data = view(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let size: Size | undefined;
  let orientation = 1;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return null;
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = data.getUint8(at + 1);
    if (marker === EOI) {
      kept.push(bytes.subarray(at, at + 2));
      return size ? { ...size, bytes: join(...kept) } : null;
    }
    if (isStandalone(marker)) {
      at += 2;
      continue;
    }
    const end = at + 2 + data.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) return null;
    if (isFrame(marker)) size = { height: data.getUint16(at + 5), width: data.getUint16(at + 7) };
    if (marker === 0xe1 && orientation === 1) {
      orientation = orientationIn(bytes.subarray(at + 4, end));
      if (orientation !== 1) kept.push(orientationSegment(orientation));
    }
    const dropped = marker === COM || (isApp(marker) && !isNeeded(bytes, marker, at + 4));
    const scanEnd = marker === SOS ? endOfScan(bytes, end) : end;
    // A JFIF header may carry a thumbnail behind its fixed part: of what was seen before it was cut out.
    if (marker === 0xe0 && !dropped) kept.push(withoutThumbnail(bytes.subarray(at, end)));
    else if (!dropped) kept.push(bytes.subarray(at, scanEnd));
    at = scanEnd;
  }
}

/** Entropy-coded data ends at the first marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length - 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at;
    at += 1;
  }
  return bytes.length;
}

const JFIF_LENGTH = 16;

function withoutThumbnail(segment: Uint8Array): Uint8Array {
  if (segment.length <= JFIF_LENGTH + 2) return segment;
  const short = new Uint8Array(segment.subarray(0, JFIF_LENGTH + 2));
  view(short).setUint16(2, JFIF_LENGTH);
  short.fill(0, JFIF_LENGTH);
  return short;
}
