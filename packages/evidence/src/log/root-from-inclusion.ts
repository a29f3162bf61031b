import { nodeHash, split } from './node-hash.ts';

/** The root that a leaf and its proof lead to in a tree of `size` leaves; null when the proof does not fit the tree. */
export function rootFromInclusion(
  leaf: string,
  { index, size, proof }: { readonly index: number; readonly size: number; readonly proof: readonly string[] },
): string | null {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return null;
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
