import { BitsError, riceLength, unzigzag, zigzag, type BitReader, type BitWriter } from './bits.ts';

const K_BITS = 5;
const MAX_K = 24;
const LIMIT = 2 ** 31;

/** How a column is foretold: each value like the one before, or going on as it went. */
export type Order = 1 | 2;

function residuals(values: readonly number[], order: Order): number[] {
  return values.map((value, i) => {
    const before = values[i - 1] ?? 0;
    const slope = order === 2 && i >= 2 ? before - (values[i - 2] ?? 0) : 0;
    return zigzag(value - before - slope);
  });
}

/** The parameter that takes the fewest bits, the smallest of several: there is one encoding of a column. */
function bestK(rest: readonly number[]): number {
  let best = 0;
  let fewest = Infinity;
  for (let k = 0; k <= MAX_K; k += 1) {
    const length = rest.reduce((sum, value) => sum + riceLength(value, k), 0);
    if (length < fewest) [best, fewest] = [k, length];
  }
  return best;
}

/** Writes whole numbers as what they differ by from the forecast, Rice coded. The first stands on its own. */
export function writeColumn(writer: BitWriter, values: readonly number[], order: Order): void {
  const [first = 0, ...rest] = residuals(values, order);
  const k = bestK(rest);
  writer.bits(k, K_BITS);
  writer.bits(first, 32);
  for (const value of rest) writer.rice(value, k);
}

export function readColumn(reader: BitReader, count: number, order: Order): number[] {
  const k = reader.bits(K_BITS);
  if (k > MAX_K) throw new BitsError('no such parameter');
  const values: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const before = values[i - 1] ?? 0;
    const slope = order === 2 && i >= 2 ? before - (values[i - 2] ?? 0) : 0;
    const value = before + slope + unzigzag(i === 0 ? reader.bits(32) : reader.rice(k));
    if (Math.abs(value) >= LIMIT) throw new BitsError('no such number');
    values.push(value);
  }
  return values;
}
