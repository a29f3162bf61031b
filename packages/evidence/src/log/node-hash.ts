import { hexBytes, sha256Hex } from '@iou-kit/machine';

/** RFC 6962 inner node: SHA-256(0x01 ‖ left ‖ right), over hex, in lower-case hex. */
export function nodeHash(left: string, right: string): string {
  const bytes = new Uint8Array(65);
  bytes[0] = 1;
  bytes.set(hexBytes(left), 1);
  bytes.set(hexBytes(right), 33);
  return sha256Hex(bytes);
}

/** The largest power of two below `n`, where a tree of `n` leaves divides. */
export function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}
