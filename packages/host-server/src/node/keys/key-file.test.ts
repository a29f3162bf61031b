import assert from 'node:assert/strict';
import { mkdirSync, rmdirSync } from 'node:fs';
import { test } from 'node:test';
import { temporaryFolder } from '../testing/test-server.ts';
import { fileKeys } from './key-file.ts';

test('a key that could not be written down is not used', async () => {
  const folder = temporaryFolder();
  const keys = await fileKeys(folder, false);
  mkdirSync(`${folder}/keys.json.new`);
  assert.throws(() => keys.secrets('partner'));
  assert.throws(() => keys.secrets('partner'));
  rmdirSync(`${folder}/keys.json.new`);
  const made = keys.secrets('partner');
  assert.deepEqual((await fileKeys(folder, true)).secrets('partner'), made);
});
