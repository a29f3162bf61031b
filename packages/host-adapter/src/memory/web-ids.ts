import { toBase64Url, type Ids } from '@iou-kit/machine';

const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

/**
 * Identifiers and randomness of the platform. UUIDv7 (RFC 9562): milliseconds, then a 12-bit counter, so that those of one
 * maker never go backwards, then random bits.
 */
export function webIds(now: () => number = Date.now): Ids {
  let last = 0;
  let counter = 0;
  return {
    uuid() {
      const present = now();
      if (present > last) {
        last = present;
        counter = ((random(1)[0] ?? 0) << 3) & 0x7ff;
      } else if (counter === 0xfff) {
        last += 1;
        counter = 0;
      } else {
        counter += 1;
      }
      const [variant = 0, ...rest] = random(8);
      const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');
      const tail = [(variant & 0x3f) | 0x80, ...rest].map((byte) => hex(byte, 2)).join('');
      const time = hex(last, 12);
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(counter, 3)}-${tail.slice(0, 4)}-${tail.slice(4)}`;
    },
    salt: () => toBase64Url(random(16)),
    code: () => toBase64Url(random(16)),
    bytes: random,
  };
}
