import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runNode } from './child.ts';

const fixture = (name: string) => `scripts/stages/fixtures/${name}.fixture.ts`;

async function count(names: string, limits: readonly number[] = []) {
  const files = names.split(' ').map(fixture).join(',');
  const { output } = await runNode([fixture('count'), files, ...limits.map(String)]);
  return JSON.parse(output) as { passed: number; failed: number; said: string };
}

test('each test counts; suites and skipped tests do not', async () => {
  const { passed, failed, said } = await count('mixed');
  assert.deepEqual({ passed, failed }, { passed: 1, failed: 1 });
  assert.match(said, /does not hold[^]*the reason/);
});

test('files that run side by side are counted together', async () => {
  const { passed, failed } = await count('mixed mixed mixed');
  assert.deepEqual({ passed, failed }, { passed: 3, failed: 3 });
});

test('no result is lost when the process exits', async () => {
  const { passed, failed } = await count('many');
  assert.deepEqual({ passed, failed }, { passed: 3000, failed: 0 });
});

test('a file that breaks before its tests is one failure', async () => {
  const { passed, failed, said } = await count('broken');
  assert.deepEqual({ passed, failed }, { passed: 0, failed: 1 });
  assert.match(said, /broke before its tests/);
});

test('a file that waits for ever before its tests is ended, though it does not want to, and named', async () => {
  for (const name of ['stuck', 'unbegun']) {
    const { passed, failed, said } = await count(name, [60_000, 1500]);
    assert.deepEqual({ passed, failed }, { passed: 0, failed: 1 });
    assert.match(said, new RegExp(`${name}\\.fixture\\.ts[^]*did not end within 1.5 s`));
  }
});

test('a hook that never ends is a failure, and what had passed is kept', async () => {
  const { passed, failed } = await count('unfinished', [1000]);
  assert.deepEqual({ passed, failed }, { passed: 1, failed: 1 });
});

test('what a file leaves open keeps nobody', async () => {
  assert.deepEqual(await count('left-open'), { passed: 1, failed: 0, said: '' });
});
