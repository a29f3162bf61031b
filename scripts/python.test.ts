import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('the verifier in Python passes its own tests', () => {
  const { status, stderr, error } = spawnSync('python3', ['-m', 'unittest', '-q', 'test_iou_verify'], {
    cwd: fileURLToPath(new URL('../verify/', import.meta.url)),
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  assert.equal(status, 0, error ? `python3 is missing: ${error.message}` : stderr.slice(-4000));
  assert.match(stderr, /Ran \d{2,} tests/);
});
