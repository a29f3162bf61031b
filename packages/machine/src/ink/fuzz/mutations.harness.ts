import { crc32 } from '../checksum.ts';
import { inkLimits } from '../ink-data.ts';

/** What a mutation draws upon: random numbers, and another encoding to take parts of. */
export interface Means {
  readonly random: () => number;
  readonly other: Uint8Array;
}

type Mutation = (bytes: Uint8Array, means: Means) => Uint8Array;

/** Where the checksum stands, and where what it covers begins. */
const CHECKSUM = 3;
const BODY = 7;

const below = (random: () => number, limit: number): number => Math.floor(random() * limit);
const noise = (random: () => number, length: number): Uint8Array =>
  Uint8Array.from({ length }, () => below(random, 256));
const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Changes one to four bytes, from a place on. */
const change = (bytes: Uint8Array, random: () => number, from: number, to: (byte: number) => number): Uint8Array => {
  const changed = bytes.slice();
  for (let left = 1 + below(random, 4); left > 0; left -= 1) {
    const at = from + below(random, changed.length - from);
    const byte = changed[at];
    if (byte !== undefined) changed[at] = to(byte);
  }
  return changed;
};

/** Everything that may happen to an encoding on its way, and what somebody may try who knows it. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'bits flipped': (bytes, { random }) => change(bytes, random, 0, (byte) => byte ^ (1 << below(random, 8))),
  'bits of the body flipped': (bytes, { random }) =>
    change(bytes, random, BODY, (byte) => byte ^ (1 << below(random, 8))),
  'bytes overwritten': (bytes, { random }) => change(bytes, random, 0, () => below(random, 256)),
  'bytes set to an extreme': (bytes, { random }) => change(bytes, random, BODY, () => (random() < 0.5 ? 0 : 255)),
  'cut short': (bytes, { random }) => bytes.slice(0, below(random, bytes.length)),
  'made longer': (bytes, { random }) => joined(bytes, noise(random, 1 + below(random, 40))),
  'a part taken out': (bytes, { random }) => {
    const from = below(random, bytes.length);
    return joined(bytes.subarray(0, from), bytes.subarray(from + 1 + below(random, 8)));
  },
  'a part repeated': (bytes, { random }) => {
    const from = below(random, bytes.length);
    return joined(bytes.subarray(0, from + 1 + below(random, 8)), bytes.subarray(from));
  },
  'spliced with another': (bytes, { random, other }) =>
    joined(bytes.subarray(0, below(random, bytes.length + 1)), other.subarray(below(random, other.length + 1))),
  'spliced at the same place': (bytes, { random, other }) => {
    const at = below(random, Math.min(bytes.length, other.length));
    return joined(bytes.subarray(0, at), other.subarray(at));
  },
  'the header of another': (bytes, { random, other }) => {
    const at = BODY + 8 + below(random, 12);
    return joined(other.subarray(0, at), bytes.subarray(at));
  },
  'sizes, flags and counts rewritten': (bytes, { random }) => {
    const changed = bytes.slice();
    for (let at = BODY; at < Math.min(BODY + 18, changed.length); at += 1)
      if (random() < 0.2) changed[at] = random() < 0.5 ? below(random, 256) : random() < 0.5 ? 0 : 255;
    return changed;
  },
  'magic, version or checksum rewritten': (bytes, { random }) => {
    const changed = bytes.slice();
    changed[below(random, BODY)] = below(random, 256);
    return changed;
  },
  'a right header before random bytes': (bytes, { random }) =>
    joined(bytes.subarray(0, BODY + 8), noise(random, below(random, 300))),
  'random bytes': (_, { random }) => noise(random, below(random, 400)),
  'too many bytes': (bytes, { random }) =>
    joined(bytes, new Uint8Array(inkLimits.bytes - bytes.length + below(random, 3))),
};

/** Mutations that are tried seldom, beside once for every other: they are slow. */
export const seldom: Readonly<Record<string, number>> = { 'too many bytes': 0.005 };

/** The same bytes with their checksum put right, so that they reach the reader. */
export function resealed(bytes: Uint8Array): Uint8Array {
  if (bytes.length < BODY) return bytes;
  const changed = bytes.slice();
  new DataView(changed.buffer).setUint32(CHECKSUM, crc32(changed.subarray(BODY)));
  return changed;
}
