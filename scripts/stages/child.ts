import { spawn } from 'node:child_process';

export interface ChildResult {
  readonly code: number;
  readonly output: string;
}

/** In ms; a tool that hangs is ended, and nobody waits for it for ever. */
const LONGEST_MS = 900_000;

/** Runs a JavaScript file on this Node and gives what it wrote to both of its outputs. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<ChildResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_MS,
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...env },
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
