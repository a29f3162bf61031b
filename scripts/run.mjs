// Runs a TypeScript file on a Node that can: `node scripts/run.mjs FILE [arguments]`.
// Plain JavaScript, because on a fresh clone it is read by whatever Node the system has.
import { spawn } from 'node:child_process';
import { dirname, delimiter } from 'node:path';
import { install } from './setup/install.mjs';
import { findRuntime } from './setup/runtime.mjs';

const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/run.mjs FILE [arguments]');
  process.exit(2);
}

install();
const runtime = findRuntime();
const child = spawn(runtime, ['--conditions=@iou-kit/source', file, ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: dirname(runtime) + delimiter + process.env.PATH },
});

// Ctrl-C reaches the whole group: the child decides when it has finished, and this process only waits for it.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));

// npm passes a signal to its shell, and the shell to nobody: what npm started ends when its parent has gone.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 200).unref();
}

child.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0);
});
