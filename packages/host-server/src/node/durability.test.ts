import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { childServer } from './testing/child-server.ts';
import { durabilityRounds } from './testing/durability/rounds.ts';
import { writer } from './testing/durability/writer.ts';
import { temporaryFolder } from './testing/test-server.ts';

const rounds = 20;
const seed = 20261122;

describe('durability', () => {
  test(`keeps every acknowledged command through ${rounds} kills under load, none twice`, async (t) => {
    const folder = temporaryFolder();
    const { faults, ...counts } = await durabilityRounds(folder, rounds, seed);
    assert.deepEqual(faults, []);
    assert.ok(counts.acknowledged > rounds && counts.underWay > 0, JSON.stringify(counts));
    t.diagnostic(JSON.stringify(counts));
  });

  test('syncs the disk for each group of commits that it acknowledges', async (t) => {
    if (!hasStrace()) return t.skip('strace is not installed: syncs are not counted here');
    const folder = temporaryFolder();
    const trace = join(folder, 'trace.txt');
    const server = await childServer(join(folder, 'data'), {
      under: ['strace', '-f', '-c', '-o', trace, '-e', 'trace=fsync,fdatasync'],
    });
    try {
      const { token } = await server.token({ sub: 'writer' });
      const writers = Array.from({ length: 8 }, (_, person) => writer(String(person), token));
      const running = Promise.all(writers.map((one) => one.run(server.url)));
      await until(() => writers.flatMap(({ intents }) => intents).length >= 200);
      assert.equal(await server.end('SIGTERM'), 0);
      await running;
    } finally {
      await server.end('SIGKILL');
    }
    const [, writes = '', groups = ''] = /(\d+) writes in (\d+) commits/.exec(server.output()) ?? [];
    const syncs = syncsIn(readFileSync(trace, 'utf8'));
    t.diagnostic(`${syncs} syncs for ${groups} groups of ${writes} writes`);
    assert.ok(Number(groups) > 0 && Number(writes) >= Number(groups), server.output());
    assert.ok(syncs >= Number(groups), `${syncs} syncs for ${groups} groups`);
  });
});

function hasStrace(): boolean {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Of strace's table: `% time, seconds, usecs/call, calls, [errors,] syscall`. */
function syncsIn(table: string): number {
  return [...table.matchAll(/^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s+(?:\d+\s+)?(?:fsync|fdatasync)$/gm)]
    .map(([, calls]) => Number(calls))
    .reduce((sum, calls) => sum + calls, 0);
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!condition()) {
    assert.ok(performance.now() < deadline, 'it takes too long');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
