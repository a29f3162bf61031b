import { sha256Hex } from '@iou-kit/machine';
import { nodeHash, split } from './node-hash.ts';

/**
 * A tenant's log as a Merkle tree (RFC 6962 §2.1) that remembers its whole subtrees: a leaf costs one hash on average, a root
 * or a proof a few. Hashes are lower-case hex.
 */
export class GrowingTree {
  /** `levels[k][i]` is the root of the i-th whole subtree of 2^k leaves. */
  readonly #levels: string[][] = [[]];

  get size(): number {
    return this.#levels[0]?.length ?? 0;
  }

  /** Appends a leaf's hash. */
  add(leaf: string): void {
    let hash = leaf;
    for (let k = 0; ; k += 1) {
      const level = (this.#levels[k] ??= []);
      level.push(hash);
      const left = level.at(-2);
      if (level.length % 2 === 1 || left === undefined) return;
      hash = nodeHash(left, hash);
    }
  }

  /** The root over the first `size` leaves; over all by default. Throws a RangeError for more than there are. */
  root(size = this.size): string {
    this.#demand(size <= this.size, `${size} leaves`);
    return size === 0 ? sha256Hex('') : this.#range(0, size);
  }

  /** The sibling hashes from a leaf up to the root over the first `size` leaves (§2.1.1). */
  inclusion(index: number, size = this.size): string[] {
    this.#demand(index >= 0 && index < size && size <= this.size, `leaf ${index} of ${size}`);
    return this.#path(index, 0, size);
  }

  /** Shows that the tree of the first `first` leaves is a prefix of that of `second` (§2.1.2). */
  consistency(first: number, second = this.size): string[] {
    this.#demand(first > 0 && first <= second && second <= this.size, `${first} of ${second} leaves`);
    return this.#subproof(first, 0, second, true);
  }

  #path(index: number, from: number, size: number): string[] {
    if (size === 1) return [];
    const k = split(size);
    return index < k
      ? [...this.#path(index, from, k), this.#range(from + k, size - k)]
      : [...this.#path(index - k, from + k, size - k), this.#range(from, k)];
  }

  #subproof(first: number, from: number, size: number, whole: boolean): string[] {
    if (first === size) return whole ? [] : [this.#range(from, size)];
    const k = split(size);
    return first <= k
      ? [...this.#subproof(first, from, k, whole), this.#range(from + k, size - k)]
      : [...this.#subproof(first - k, from + k, size - k, false), this.#range(from, k)];
  }

  /** The root over `size` leaves from `from` on. */
  #range(from: number, size: number): string {
    const k = Math.log2(size);
    const known = Number.isInteger(k) && from % size === 0 ? this.#levels[k]?.[from / size] : undefined;
    if (known !== undefined) return known;
    const left = split(size);
    return nodeHash(this.#range(from, left), this.#range(from + left, size - left));
  }

  #demand(holds: boolean, what: string): void {
    if (!holds) throw new RangeError(`GrowingTree: no ${what} in a tree of ${this.size}`);
  }
}
