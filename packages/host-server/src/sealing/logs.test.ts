import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256Hex } from '@iou-kit/machine';
import { logsOf } from './logs.ts';

const leaf = (index: number) => ({ index, recordId: 'r', seq: index + 1, hash: sha256Hex(String(index)) });
const signer = { kid: 'k', sign: () => Promise.resolve(new Uint8Array(64)) };
const at = '2026-11-22T02:00:00.000Z';

test('a log that could once not be read is read anew, each leaf once', async () => {
  const all = [leaf(0), leaf(1), leaf(2)];
  let isDown = false;
  const leaves = (_: string, from = 0) =>
    isDown ? Promise.reject(new Error('the disk is busy')) : Promise.resolve(all.slice(from));
  const logs = logsOf({ leaves, leafPlaces: () => Promise.resolve([]) }, signer);
  assert.equal((await logs.head('t', at))?.checkpoint.size, 3);
  all.push(leaf(3));
  isDown = true;
  await assert.rejects(logs.head('t', at), /busy/);
  isDown = false;
  const heads = await Promise.all([logs.head('t', at), logs.head('t', at)]);
  assert.deepEqual(
    heads.map((head) => head?.checkpoint.size),
    [4, 4],
  );
});
