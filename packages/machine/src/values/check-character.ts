/** Crockford's base32: no I, L, O or U, which are misread. */
export const BASE32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The base32 character to set after these values (each 0 to 31, at most 30 of them), so that any one wrong character
 * and any two exchanged are noticed. It is a sum over the field of 32 elements in which each place has a weight of its own;
 * sums modulo 31 or 32 miss some of those slips, and modulo 37 needs signs that are not letters or digits.
 */
export function checkCharacter(values: readonly number[]): string {
  const sum = values.reduce((total, value) => timesTwo(total ^ value), 0);
  return BASE32.charAt(sum);
}

/** In GF(32) with x⁵ + x² + 1, where the powers of two run through all 31 non-zero elements. */
const timesTwo = (value: number): number => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);
