import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leafHash, hexBytes, sha256Hex } from '@iou-kit/machine';
import fc from 'fast-check';
import { inclusionProof, merkleRoot, rootFromInclusion } from './index.ts';

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
        const proof = inclusionProof(leaves, index);
        const root = merkleRoot(leaves);
        assert.equal(rootFromInclusion(leafHash(String(index)), { index, size, proof }), root);
        assert.notEqual(rootFromInclusion(leafHash('other'), { index, size, proof }), root);
        assert.equal(
          rootFromInclusion(leafHash(String(index)), { index, size, proof: [...proof, root] }) === root,
          false,
        );
      }),
    );
  });

  test('an index outside the tree is refused', () => {
    assert.throws(() => inclusionProof(['00'.repeat(32)], 1), RangeError);
    assert.equal(rootFromInclusion('00', { index: 3, size: 2, proof: [] }), null);
  });
});
