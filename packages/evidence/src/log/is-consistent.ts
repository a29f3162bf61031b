import { nodeHash } from './node-hash.ts';

interface Tree {
  readonly size: number;
  readonly root: string;
}

/** Whether a proof shows that the earlier tree is a prefix of the later one (RFC 9162 §2.1.4.2). */
export function isConsistent(earlier: Tree, later: Tree, proof: readonly string[]): boolean {
  const sane = [earlier.size, later.size].every((size) => Number.isSafeInteger(size) && size > 0);
  if (!sane || earlier.size > later.size) return false;
  if (earlier.size === later.size) return proof.length === 0 && earlier.root === later.root;
  const isWhole = Number.isInteger(Math.log2(earlier.size));
  const [start, ...rest] = isWhole ? [earlier.root, ...proof] : proof;
  if (start === undefined) return false;
  let [first, last] = [earlier.size - 1, later.size - 1];
  const up = (): void => {
    first = Math.floor(first / 2);
    last = Math.floor(last / 2);
  };
  while (first % 2 === 1) up();
  let [earlierRoot, laterRoot] = [start, start];
  for (const hash of rest) {
    if (last === 0) return false;
    if (first % 2 === 1 || first === last) {
      earlierRoot = nodeHash(hash, earlierRoot);
      laterRoot = nodeHash(hash, laterRoot);
      while (first % 2 === 0 && first !== 0) up();
    } else laterRoot = nodeHash(laterRoot, hash);
    up();
  }
  return last === 0 && earlierRoot === earlier.root && laterRoot === later.root;
}
