/** How a code of correction level M is divided, by version from 1: correction words of each block, and blocks (ISO/IEC 18004, table 9). */
const correctionWords = '10 16 26 18 24 16 18 22 22 26 30 22 22 24 24 28 28 26 26 26 26'.split(' ').map(Number);
const blockCounts =
  '1 1 1 2 2 4 4 4 5 5 5 8 9 9 10 10 11 13 14 16 17 17 18 20 21 23 25 26 28 29 31 33 35 37 38 40 43 45 47 49'
    .split(' ')
    .map(Number);

/**
 * The words that a code of that version holds for a text, in the order in which they are painted: data, and what mends up to 15 % of
 * it. `room` is how many words there are places for. Undefined for a text that is too long.
 */
export function codeWords(text: Uint8Array, version: number, room: number): readonly number[] | undefined {
  const count = blockCounts[version - 1] ?? 0;
  const mending = correctionWords[version - 1] ?? 28;
  const data = dataWords(text, version, room - mending * count);
  if (!data) return undefined;
  // Blocks are of one length, or the last of them a word longer.
  const length = Math.floor(data.length / count);
  const short = count - (data.length % count);
  const blocks = Array.from({ length: count }, (_, index) => {
    const start = index * length + Math.max(0, index - short);
    return data.slice(start, start + length + (index < short ? 0 : 1));
  });
  return [...inTurns(blocks), ...inTurns(blocks.map((block) => correctionOf(block, mending)))];
}

/** Byte mode, the length, the bytes, an end of four zeros as far as there is room, and two words in turns until it is full. */
function dataWords(text: Uint8Array, version: number, room: number): readonly number[] | undefined {
  const bits = ['0100', text.length.toString(2).padStart(version < 10 ? 8 : 16, '0')];
  for (const byte of text) bits.push(byte.toString(2).padStart(8, '0'));
  const all = `${bits.join('')}0000`;
  if (all.length - 4 > room * 8) return undefined;
  const words = (all.slice(0, room * 8).match(/.{1,8}/g) ?? []).map((word) => parseInt(word.padEnd(8, '0'), 2));
  for (let filler = 0xec; words.length < room; filler ^= 0xec ^ 0x11) words.push(filler);
  return words;
}

/** The first of each, the second of each, and so on. */
function inTurns(blocks: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => blocks.flatMap((block) => block.slice(place, place + 1))).flat();
}

/** Product in the field of 256 elements over x⁸ + x⁴ + x³ + x² + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

/** Reed–Solomon: the remainder of the block divided by (x − 1)(x − 2)(x − 4) … of that degree. */
function correctionOf(block: readonly number[], degree: number): readonly number[] {
  let divisor = [1];
  for (let root = 1, n = 0; n < degree; n += 1, root = times(root, 2))
    divisor = [...divisor, 0].map((word, place) => word ^ times(divisor[place - 1] ?? 0, root));
  const rest = [...block, ...Array.from({ length: degree }, () => 0)];
  for (let at = 0; at < block.length; at += 1) {
    const lead = rest[at] ?? 0;
    divisor.forEach((word, place) => (rest[at + place] = (rest[at + place] ?? 0) ^ times(word, lead)));
  }
  return rest.slice(block.length);
}
