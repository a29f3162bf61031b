import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf } from '../../hashing/sha256.ts';
import { notice } from './notice.ts';

test('the hash of the notice is that of what is read', () => {
  const { version, title, points, hash } = notice;
  assert.equal(hash, hashOf({ version, title, points }));
});
