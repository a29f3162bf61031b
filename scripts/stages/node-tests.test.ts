import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runNode } from './child.ts';

const fixture = (name: string) => `scripts/stages/fixtures/${name}.fixture.ts`;

async function count(name: string) {
  // Node's test runner refuses to run within itself, unless the inner one does not know.
  const { output } = await runNode([fixture('count'), fixture(name)], { NODE_TEST_CONTEXT: undefined });
  return JSON.parse(output) as { passed: number; failed: number; said: string };
}

test('each test counts; suites and skipped tests do not', async () => {
  const { passed, failed, said } = await count('mixed');
  assert.deepEqual({ passed, failed }, { passed: 1, failed: 1 });
  assert.match(said, /does not hold[^]*the reason/);
});

test('a file that breaks before its tests is one failure', async () => {
  const { passed, failed, said } = await count('broken');
  assert.deepEqual({ passed, failed }, { passed: 0, failed: 1 });
  assert.match(said, /broke before its tests/);
});
