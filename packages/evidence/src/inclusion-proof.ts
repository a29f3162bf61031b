import { merkleRoot } from './merkle-tree.ts';
import { nodeHash, split } from './node-hash.ts';

/** The sibling hashes from a leaf up to the root (RFC 6962 §2.1.1). Throws a RangeError for an index outside the tree. */
export function inclusionProof(leaves: readonly string[], index: number): string[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) {
    throw new RangeError(`inclusionProof: no leaf ${index} in a tree of ${leaves.length}`);
  }
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return index < k
    ? [...inclusionProof(leaves.slice(0, k), index), merkleRoot(leaves.slice(k))]
    : [...inclusionProof(leaves.slice(k), index - k), merkleRoot(leaves.slice(0, k))];
}

/** The root that a leaf and its proof lead to in a tree of `size` leaves; null when the proof does not fit the tree. */
export function rootFromInclusion(
  leaf: string,
  { index, size, proof }: { readonly index: number; readonly size: number; readonly proof: readonly string[] },
): string | null {
  if (index < 0 || index >= size) return null;
  if (size === 1) return proof.length === 0 ? leaf : null;
  const sibling = proof.at(-1);
  if (sibling === undefined) return null;
  const k = split(size);
  const below = proof.slice(0, -1);
  if (index < k) {
    const left = rootFromInclusion(leaf, { index, size: k, proof: below });
    return left && nodeHash(left, sibling);
  }
  const right = rootFromInclusion(leaf, { index: index - k, size: size - k, proof: below });
  return right && nodeHash(sibling, right);
}
