import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commitmentOf, opens } from './commitment.ts';
import { hashOf, leafHash, sha256Hex } from './sha256.ts';

test('SHA-256 of the standard’s own examples', () => {
  const vectors: readonly [string, string][] = [
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ];
  for (const [text, hash] of vectors) {
    assert.equal(sha256Hex(text), hash);
    assert.equal(sha256Hex(new TextEncoder().encode(text)), hash);
  }
});

test('a leaf is hashed behind a zero byte, so that no leaf is a node (RFC 6962)', () => {
  assert.equal(leafHash(''), '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  assert.equal(leafHash('\0'), '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7');
});

test('a value is hashed by its canonical text', () => {
  assert.equal(hashOf({ b: 1, a: 2 }), sha256Hex('{"a":2,"b":1}'));
  assert.equal(hashOf(1.0), sha256Hex('1'));
});

/** Salt, field and value, and the promise of them: anybody can recompute it with `sha256sum`. */
const promises: readonly [string, string, string, string][] = [
  ['AAAAAAAAAAAAAAAAAAAAAA', 'name', '王伟', '26553caf21d12b398c13d238b94d41f3330cb743bf0f40b2d44a9b1d881e05ea'],
  [
    'AAAAAAAAAAAAAAAAAAAAAA',
    'idNumber',
    '11010119900307803X',
    'a5a24fd614133470ce5cca29b7c0a8a9babee119acf6912ddabaf68326dfbc5a',
  ],
  [
    'AAAAAAAAAAAAAAAAAAAAAA',
    'mobile',
    '13800138000',
    '15a9977f758127dc0f9bc61b15a17671c873ee142bcd3caa083c059558d78938',
  ],
  ['AQEBAQEBAQEBAQEBAQEBAQ', 'name', '李𬭚', 'f5040bbcea92325d71dc9f9c9a03a7baf7a9187108c87f3de06e201704a581fa'],
  [
    'AQEBAQEBAQEBAQEBAQEBAQ',
    'name',
    '阿卜杜拉·买买提',
    '0c6f56c274a884b911788ef0e3fcc83e1e5644b9105f4b0eae18c6855ec846c8',
  ],
];

for (const [salt, field, value, commitment] of promises) {
  test(`the promise of ${field} ${value}`, () => {
    assert.equal(commitmentOf({ salt, field, value }), commitment);
    assert.equal(sha256Hex(`["${salt}","${field}","${value}"]`), commitment);
    assert.ok(opens({ salt, field, value, commitment }));
  });
}

test('another salt, field or value opens nothing', () => {
  const opening = { salt: 'AAAA', field: 'name', value: '王伟' };
  const commitment = commitmentOf(opening);
  for (const change of [{ salt: 'AAAB' }, { field: 'mobile' }, { value: '王维' }])
    assert.equal(opens({ ...opening, ...change, commitment }), false);
});
