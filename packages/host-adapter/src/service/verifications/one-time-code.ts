import type { Ids } from '@iou-kit/machine';
import type { Desk } from '../desk.ts';

const SPACE = 1_000_000;
/** The largest multiple of the space that three bytes can hold; what lies above it would favour small codes. */
const FAIR = Math.floor(0x1000000 / SPACE) * SPACE;

/** Six decimal digits, each code as likely as any other. */
export function oneTimeCode(ids: Ids): string {
  for (;;) {
    const [a = 0, b = 0, c = 0] = ids.bytes(3);
    const number = (a << 16) | (b << 8) | c;
    if (number < FAIR) return String(number % SPACE).padStart(6, '0');
  }
}

export const hashOfCode = (
  desk: Desk,
  tenant: string,
  verificationId: string,
  salt: string,
  code: string,
): Promise<string> => desk.ports.keyring.index(tenant, 'code', `${verificationId}|${salt}|${code}`);

/** Whether two texts of one length are equal, in a time that does not tell where they differ. */
export function equalInConstantTime(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < a.length; at += 1) difference |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return difference === 0;
}
