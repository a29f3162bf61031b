export { inclusionProof, rootFromInclusion } from './inclusion-proof.ts';
export { merkleRoot } from './merkle-tree.ts';
