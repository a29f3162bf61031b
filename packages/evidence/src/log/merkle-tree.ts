import { sha256Hex } from '@iou-kit/machine';
import { nodeHash, split } from './node-hash.ts';

/** Root of a tenant's log over its leaf hashes (hex), as RFC 6962 §2.1 defines it. */
export function merkleRoot(leaves: readonly string[]): string {
  if (leaves.length === 0) return sha256Hex('');
  const [only] = leaves;
  if (leaves.length === 1 && only !== undefined) return only;
  const k = split(leaves.length);
  return nodeHash(merkleRoot(leaves.slice(0, k)), merkleRoot(leaves.slice(k)));
}
