import type { DrawnInk, Ink } from '../model/ink.ts';
import { invalid, type Parsed } from '../values/index.ts';
import { fromBase64Url, toBase64Url } from '../encoding/index.ts';
import { decodeInkData, encodeInkData, INK_FORMAT, type InkIssue } from './ink-codec.ts';
import { inkLimits, type InkData } from './ink-data.ts';

/** Handwriting as a signature carries it. Throws a RangeError past `inkLimits`. */
export const toDrawnInk = (ink: InkData): DrawnInk => ({
  form: 'drawn',
  format: INK_FORMAT,
  data: toBase64Url(encodeInkData(ink)),
});

/** The handwriting that an ink carries. A typed name carries none. */
export function readDrawnInk(ink: Ink): Parsed<InkData, InkIssue | 'INK_FORMAT_UNKNOWN'> {
  if (ink.form !== 'drawn' || ink.format !== INK_FORMAT) return invalid('INK_FORMAT_UNKNOWN');
  if (ink.data.length > (inkLimits.bytes * 4) / 3 + 2) return invalid('INK_TOO_LARGE');
  const bytes = fromBase64Url(ink.data);
  return bytes ? decodeInkData(bytes) : invalid('INK_MALFORMED');
}
