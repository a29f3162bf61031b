import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leafHash, hexBytes, sha256Hex } from '@iou-kit/machine';
import fc from 'fast-check';
import { GrowingTree } from './growing-tree.ts';
import { isConsistent } from './is-consistent.ts';
import { merkleRoot } from './merkle-tree.ts';
import { rootFromInclusion } from './root-from-inclusion.ts';

/** Inputs and roots of the Certificate Transparency reference tests for RFC 6962. */
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const leafOf = (hex: string): string => {
  const bytes = new Uint8Array(1 + hex.length / 2);
  bytes.set(hexBytes(hex), 1);
  return sha256Hex(bytes);
};

function treeOf(leaves: readonly string[]): GrowingTree {
  const tree = new GrowingTree();
  for (const leaf of leaves) tree.add(leaf);
  return tree;
}

describe('merkle tree', () => {
  test('gives the roots of the RFC 6962 reference tests', () => {
    const leaves = inputs.map(leafOf);
    assert.deepEqual(
      leaves.map((_, i) => merkleRoot(leaves.slice(0, i + 1))),
      roots,
    );
  });

  test('an empty log has the hash of nothing', () => {
    assert.equal(merkleRoot([]), sha256Hex(''));
  });

  test('every leaf of every tree is proved, and no other leaf is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (size, pick) => {
        const leaves = Array.from({ length: size }, (_, i) => leafHash(String(i)));
        const index = pick % size;
        const tree = treeOf(leaves);
        const proof = tree.inclusion(index);
        const root = merkleRoot(leaves);
        assert.equal(tree.root(), root);
        assert.equal(rootFromInclusion(leafHash(String(index)), { index, size, proof }), root);
        assert.notEqual(rootFromInclusion(leafHash('other'), { index, size, proof }), root);
        assert.equal(
          rootFromInclusion(leafHash(String(index)), { index, size, proof: [...proof, root] }) === root,
          false,
        );
      }),
    );
  });

  test('of every two sizes the smaller is proved a prefix, and of no other tree', () => {
    const leaves = Array.from({ length: 40 }, (_, i) => leafHash(String(i)));
    const tree = treeOf(leaves);
    const forged = treeOf(leaves.with(0, leafHash('forged')));
    for (let second = 1; second <= leaves.length; second += 1)
      for (let first = 1; first <= second; first += 1) {
        const proof = tree.consistency(first, second);
        const [earlier, later] = [first, second].map((size) => ({ size, root: tree.root(size) }));
        const where = `${first} of ${second}`;
        assert.equal(isConsistent(earlier!, later!, proof), true, where);
        const other = { size: first, root: forged.root(first) };
        assert.equal(isConsistent(other, later!, proof), false, where);
        assert.equal(isConsistent(other, later!, forged.consistency(first, second)), false, where);
        assert.equal(isConsistent(earlier!, later!, [...proof, later!.root]), false, where);
        if (proof.length > 0) assert.equal(isConsistent(earlier!, later!, proof.slice(1)), false, where);
        if (first < second) assert.equal(isConsistent(later!, earlier!, proof), false, where);
      }
  });

  test('old roots and proofs come out of a tree that has grown', () => {
    const leaves = Array.from({ length: 33 }, (_, i) => leafHash(String(i)));
    const tree = treeOf(leaves);
    for (let size = 1; size <= leaves.length; size += 1) {
      assert.equal(tree.root(size), merkleRoot(leaves.slice(0, size)));
      const proof = tree.inclusion(size - 1, size);
      assert.equal(rootFromInclusion(leaves[size - 1]!, { index: size - 1, size, proof }), tree.root(size));
    }
    assert.equal(new GrowingTree().root(), sha256Hex(''));
  });

  test('an index outside the tree is refused', () => {
    const tree = treeOf(['00'.repeat(32)]);
    assert.throws(() => tree.inclusion(1), RangeError);
    assert.throws(() => tree.root(2), RangeError);
    assert.throws(() => tree.consistency(0), RangeError);
    assert.equal(rootFromInclusion('00', { index: 3, size: 2, proof: [] }), null);
  });
});
