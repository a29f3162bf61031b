import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('./bin.ts', import.meta.url));

function iouKit(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=@iou-kit/source', bin, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('iou-kit lists its commands, hands on to them and knows no others', () => {
  for (const args of [[], ['--help'], ['help']])
    assert.match(iouKit(...args).stdout, /serve +start the reference host/);
  const serve = iouKit('serve', '--help');
  assert.deepEqual([serve.status, serve.stderr], [0, '']);
  assert.match(serve.stdout, /--data FOLDER/);
  const rotate = iouKit('rotate-keys', 'everything');
  assert.deepEqual([rotate.status, rotate.stdout], [2, '']);
  assert.match(rotate.stderr, /Name some of tokens, wrapping, log, seal/);
  const unknown = iouKit('sign');
  assert.deepEqual([unknown.status, unknown.stdout], [2, '']);
  assert.match(unknown.stderr, /no command sign/);
});
