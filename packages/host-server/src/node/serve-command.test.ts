import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { childServer } from './testing/child-server.ts';
import { inspect, missing } from './testing/durability/inspect.ts';
import { writer } from './testing/durability/writer.ts';
import { temporaryFolder } from './testing/test-server.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

function run(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=@iou-kit/source', main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

describe('the command', () => {
  test('says how it is used, and what is wrong with how it was', () => {
    const asked = run(['--help']);
    assert.deepEqual([asked.status, asked.stderr], [0, '']);
    assert.match(asked.stdout, /--port/);
    for (const args of [
      ['--prot', '1'],
      ['--port', '1e3'],
      ['--port', '70000'],
      ['--allow-origin', 'https://a.example/b'],
      ['extra'],
    ]) {
      const wrong = run(args);
      assert.deepEqual([wrong.status, wrong.stdout], [2, ''], args.join(' '));
      assert.match(wrong.stderr, /--help/);
    }
  });

  test('does not simulate people in production', () => {
    const folder = temporaryFolder();
    for (const refused of [
      run(['--production', '--data', folder]),
      run(['--data', folder], { NODE_ENV: 'production' }),
    ]) {
      assert.equal(refused.status, 1);
      assert.match(refused.stderr, /refuse production/);
    }
  });

  test('loses nothing by Ctrl-C under load, and leaves one whole file', async () => {
    const folder = temporaryFolder();
    const server = await childServer(folder);
    try {
      const { token } = await server.token({ sub: 'writer' });
      const writers = ['a', 'b', 'c', 'd'].map((name) => writer(name, token));
      const running = Promise.allSettled(writers.map((one) => one.run(server.url)));
      while (writers.flatMap(({ intents }) => intents).length < 40) await new Promise(setImmediate);
      const busy = run(['--data', folder, '--port', '0']);
      assert.deepEqual([busy.status, busy.stderr], [1, 'Another server is using this data folder.\n']);
      const taken = temporaryFolder();
      const port = run(['--data', taken, '--port', new URL(server.url).port]);
      assert.deepEqual([port.status, port.stderr.split('.')[0]], [1, `Port ${new URL(server.url).port} is in use`]);
      assert.equal(await server.end('SIGINT'), 0);
      await running;
      const wal = join(folder, 'records.sqlite-wal');
      assert.ok(!existsSync(wal) || statSync(wal).size === 0);
      const found = inspect(folder);
      assert.deepEqual(
        [
          ...found.faults,
          ...missing(
            found,
            writers.flatMap(({ intents }) => intents),
          ),
        ],
        [],
      );
    } finally {
      await server.end('SIGKILL');
    }
  });
});
