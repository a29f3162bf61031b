import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { fingerprint } from '../build/fingerprint.ts';
import { findSources } from '../stages/files.ts';

const stamp = 'demo/dist/.stamp';
const sources = [
  'demo/**/*.*',
  'packages/{machine,evidence,host-adapter,widget}/src/**/*.ts',
  'packages/*/package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'vite.config.ts',
];

const BUILD_MS = 300_000;

/** Builds the demo's pages, unless they hold what their sources say. */
export async function buildDemo(): Promise<void> {
  if (findSources(['demo/*.html']).length === 0) return;
  const wanted = fingerprint(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  // In a process of its own: Vite sets NODE_ENV to production, which the server would take for an order.
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, vite, { timeout: BUILD_MS });
  writeFileSync(stamp, wanted);
}
