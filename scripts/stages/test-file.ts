import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { REPORT_FD, type FileMessage } from './file-reporter.ts';
import type { Count } from './stage.ts';

export interface FileLimits {
  /** For one test or hook, in ms. */
  readonly testMs: number;
  /** For the whole file, in ms: what hangs outside of a test ends too. */
  readonly fileMs: number;
}

export const fileLimits: FileLimits = { testMs: 300_000, fileMs: 900_000 };

const reporter = fileURLToPath(new URL('file-reporter.ts', import.meta.url));
/** A chatty grandchild that nobody can end keeps nobody waiting. */
const outputMs = 5000;
const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach(kill));

/** Runs one file of tests in a process of its own, which ends in any case, and with it whatever it started. */
export async function testFile(
  file: string,
  say: (text: string) => void,
  { testMs, fileMs }: FileLimits = fileLimits,
): Promise<Count> {
  const options = [
    '--conditions=@iou-kit/source',
    `--test-reporter=${reporter}`,
    `--test-timeout=${testMs}`,
    // A handle that was left open would keep the process for ever.
    '--test-force-exit',
  ];
  const child = spawn(process.execPath, [...options, file], {
    // A reporter that knows of a surrounding run would speak to that one.
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  const ended = once(child, 'exit');
  const output = once(child, 'close');
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => said.push(data.toString()));

  let [passed, failed, isWhole] = [0, 0, false];
  const unfinished = new Set<string>();
  const fail = (what: string, reason: string): void => {
    failed += 1;
    say(`✖ ${file} › ${what}\n${reason.replace(/^/gm, '    ')}`);
  };
  createInterface({ input: child.stdio[REPORT_FD] as Readable }).on('line', (line) => {
    const message = readMessage(line);
    if (!message) return;
    if (message.is === 'begun') unfinished.add(message.name);
    if (message.is === 'done') unfinished.delete(message.name);
    if (message.is === 'passed') passed += 1;
    if (message.is === 'failed') fail(message.name, message.reason);
    if (message.is === 'ended') isWhole = true;
  });
  const timer = setTimeout(() => {
    fail('the file', `did not end within ${fileMs / 1000} s. Not finished: ${[...unfinished].join(', ') || 'no test'}`);
    kill(child);
  }, fileMs);

  const [code] = (await ended) as [number | null];
  clearTimeout(timer);
  kill(child);
  running.delete(child);
  await Promise.race([output, wait(outputMs, undefined, { ref: false })]);
  const text = said.join('').trimEnd();
  if (failed === 0 && (code !== 0 || !isWhole)) fail('the file', `ended with ${code}\n${text}`);
  else if (text !== '') say(text);
  return { passed, failed };
}

/** A process that is ended may be cut off in the middle of a line. */
function readMessage(line: string): FileMessage | undefined {
  try {
    return JSON.parse(line) as FileMessage;
  } catch {
    return undefined;
  }
}

/** With all of its group. */
function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left.
  }
}
