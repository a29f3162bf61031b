import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArgs, ensureBrowser } from '../../scripts/setup/browser.mjs';
import { demoOf } from './demo.ts';
import type { Stage } from './stage.ts';

/** What `docs/start.md` leads to: the reader's folder with their page, and the servers of `npm start`. */
export interface OwnSite extends Pick<Stage, 'url' | 'browser' | 'demo'> {
  /** Where the page says that one's own pages are. */
  readonly pages: string;
  close(): Promise<void>;
}

/** Does what the page says, with its own snippets; only folder and ports are others, so that nothing else on the machine is met. */
export async function openOwnSite(): Promise<OwnSite> {
  const page = await readFile('docs/start.md', 'utf8');
  const outside = await mkdtemp(join(tmpdir(), 'iou-kit-start-'));
  const [folder, data] = [join(outside, 'my-site'), join(outside, 'data')];
  const port = await twoFreePorts();
  const here = (text: string) =>
    text
      .replaceAll('../my-site', folder)
      .replaceAll('4600', `${port}`)
      .replaceAll('4601', `${port + 1}`);
  const blocks = [...page.matchAll(/```(\w+)\n([^]*?)```/g)].map(([, language, text = '']) => ({ language, text }));
  const [html] = blocks.filter(({ language }) => language === 'html').map(({ text }) => here(text));
  const commands = blocks.filter(({ language }) => language === 'sh').map(({ text }) => here(text).trim());
  const [mkdir, start] = commands.map((command) => command.split(' '));
  if (html === undefined || mkdir === undefined || start === undefined) throw new Error('the page lacks a snippet');

  await done(run(mkdir));
  await writeFile(join(folder, 'index.html'), html);
  const [npm, command, dashes, ...options] = start;
  if (basename(npm ?? '') !== 'npm' || command !== 'start' || dashes !== '--')
    throw new Error('the page does not start');
  const script = ['--conditions=@iou-kit/source', 'scripts/start.ts', ...options, '--port', `${port}`, '--data', data];
  const server = run([process.execPath, ...script]);
  await ready(server);
  const url = `http://localhost:${port}`;
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] });
  return {
    url,
    browser,
    demo: demoOf({ url, fetch: (request) => fetch(request) }),
    pages: here(/Open `(http:\S+)`/.exec(page)?.[1] ?? ''),
    async close() {
      await browser.close();
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
      await rm(outside, { recursive: true, force: true });
    },
  };
}

const run = ([program = '', ...args]: readonly string[]) =>
  spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });

async function done(child: ReturnType<typeof run>): Promise<void> {
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`a command of the page ended with ${code}`);
}

/** Until it says how it is stopped. */
function ready(server: ReturnType<typeof run>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (said: Buffer) => {
      if (said.includes('Ctrl-C')) resolve();
    });
    server.on('exit', () => reject(new Error('the servers ended before they were ready')));
  });
}

/** Two that follow each other, below those that the system gives to whoever asks for any. */
async function twoFreePorts(): Promise<number> {
  for (;;) {
    const port = 20_000 + 2 * Math.floor(Math.random() * 5000);
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => {
        resolve(false);
      })
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
