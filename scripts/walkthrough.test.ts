import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startServer } from '@iou-kit/host-server/node';

const page = readFileSync(new URL('../docs/walkthrough.md', import.meta.url), 'utf8');

/** Each block of commands with the answer that is shown under it. */
const steps = [...page.matchAll(/```sh\n([\s\S]*?)```\n\n```(?:json|text)\n([\s\S]*?)```/g)].map(
  ([, commands = '', answer = '']) => ({ commands, answer }),
);

test('every command of the walk-through answers what the page shows', async (t) => {
  if (!has('bash') || !has('curl') || !has('jq')) return t.skip('bash, curl and jq are not all installed');
  assert.equal(steps.length, [...page.matchAll(/```sh\n/g)].length, 'every block shows its answer');
  const folder = mkdtempSync(join(tmpdir(), 'iou-walk-'));
  const server = await startServer({ port: 0, host: '127.0.0.1', data: join(folder, '.data') });
  try {
    const said = await run(folder, server.url);
    for (const [at, { commands, answer }] of steps.entries()) assert.equal(said[at], answer, commands);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});

const MARK = '--- next step ---';
const PATIENCE_MS = 90_000;

/** Runs the page in one shell; what each block has written. */
async function run(cwd: string, url: string): Promise<string[]> {
  // Complaints belong to the block that they come from.
  const script = ['exec 2>&1', ...steps.map(({ commands }) => `${commands}\necho; echo '${MARK}'`)].join('\n');
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const shell = spawn('bash', ['-u', '-o', 'pipefail'], { cwd, stdio: ['pipe', 'pipe', 'inherit'], signal });
  let output = '';
  shell.stdout.on('data', (data: Buffer) => (output += data.toString()));
  // One that does not end is judged by what it has said.
  const ended = new Promise<void>((resolve) => {
    shell.on('error', () => undefined);
    shell.on('close', () => {
      resolve();
    });
  });
  shell.stdin.end(script.replaceAll('http://localhost:4600', url));
  await ended;
  // An answer that ends without a new line is shown with one.
  return output.split(`\n${MARK}\n`).map((text) => (text.endsWith('\n') ? text : `${text}\n`));
}

function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
