/** Ran past the end, or a number that no ink holds. Caught at the decoder's door. */
export class BitsError extends Error {}

/** Beyond so many steps of unary a value is written in full. */
const ESCAPE = 24;
const FULL_BITS = 32;

/** How small numbers of either sign become small numbers without one: 0, −1, 1, −2 … → 0, 1, 2, 3 … */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
export const unzigzag = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);

/** Bits that a value takes under Rice coding with parameter `k`. */
export function riceLength(value: number, k: number): number {
  const quotient = Math.floor(value / 2 ** k);
  return quotient < ESCAPE ? quotient + 1 + k : ESCAPE + FULL_BITS;
}

/** Bits into bytes, most significant first. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #used = 0;

  bits(value: number, count: number): void {
    for (let place = count - 1; place >= 0; place -= 1) {
      if (this.#used === 0) this.#bytes.push(0);
      const bit = Math.floor(value / 2 ** place) % 2;
      const last = this.#bytes.length - 1;
      this.#bytes[last] = (this.#bytes[last] ?? 0) | (bit << (7 - this.#used));
      this.#used = (this.#used + 1) % 8;
    }
  }

  rice(value: number, k: number): void {
    const quotient = Math.floor(value / 2 ** k);
    if (quotient >= ESCAPE) {
      this.bits(2 ** ESCAPE - 1, ESCAPE);
      this.bits(value, FULL_BITS);
      return;
    }
    for (let i = 0; i < quotient; i += 1) this.bits(1, 1);
    this.bits(0, 1);
    this.bits(value % 2 ** k, k);
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  bits(count: number): number {
    if (this.#at + count > this.#bytes.length * 8) throw new BitsError('past the end');
    let value = 0;
    for (let i = 0; i < count; i += 1) {
      const byte = this.#bytes[this.#at >> 3] ?? 0;
      value = value * 2 + ((byte >> (7 - (this.#at & 7))) & 1);
      this.#at += 1;
    }
    return value;
  }

  rice(k: number): number {
    let quotient = 0;
    while (quotient < ESCAPE && this.bits(1) === 1) quotient += 1;
    return quotient === ESCAPE ? this.bits(FULL_BITS) : quotient * 2 ** k + this.bits(k);
  }
}
