import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';
import type { Look } from './looks.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** A built Storybook that is served, and which stories it has. */
export interface StoryShelf {
  readonly ids: readonly string[];
  /** Opens the page in which stories are shown one after another. `globals` as the toolbar sets them: `language:en;scheme:dark`. */
  open(page: Page, globals?: string): Promise<void>;
  close(): Promise<void>;
}

/** Builds Storybook as `npm run build:storybook` does, and serves it on a port of its own. */
export async function storyShelf(): Promise<StoryShelf> {
  const folder = await mkdtemp(join(tmpdir(), 'iou-kit-stories-'));
  await build(folder);
  const server = serve(folder).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    ids: await storyIds(folder),
    async open(page, globals = '') {
      await page.goto(`${url}/iframe.html?id=${beginning}&viewMode=story&globals=a11y.manual:!true;${globals}`);
      await page.waitForSelector('#storybook-root > *');
    },
    async close() {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The page is opened at a story that asks nobody for anything. */
const beginning = 'parts-iou-qr--link';

const BUILD_MS = 300_000;

async function build(into: string): Promise<void> {
  const given = ['--conditions=@iou-kit/source', 'scripts/storybook.ts', 'build', '--output-dir', into, '--quiet'];
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'pipe'], timeout: BUILD_MS });
  const said: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => said.push(data));
  child.stderr.on('data', (data: Buffer) => said.push(data));
  const [code] = (await once(child, 'exit')) as [number | null];
  assert.equal(code, 0, Buffer.concat(said).toString());
}

function serve(root: string): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(root, normalize(pathname));
    readFile(path).then(
      (body) =>
        response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
}

async function storyIds(folder: string): Promise<readonly string[]> {
  const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, { id: string; type: string }>;
  };
  return Object.values(entries).flatMap(({ id, type }) => (type === 'story' ? [id] : []));
}

interface Finished {
  readonly storyId: string;
  readonly status: 'success' | 'error';
}

interface Channel {
  on(event: string, listener: (finished: Finished) => void): void;
  off(event: string, listener: (finished: Finished) => void): void;
  emit(event: string, data: unknown): void;
}

/** Shows a story where another was, and waits until it has come to rest. */
export const showStory = (page: Page, id: string): Promise<Finished['status']> =>
  page.evaluate((storyId) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as {
      __STORYBOOK_ADDONS_CHANNEL__: Channel;
    };
    return new Promise((resolve) => {
      const hear = (finished: Finished) => {
        if (finished.storyId !== storyId) return;
        channel.off('storyFinished', hear);
        resolve(finished.status);
      };
      channel.on('storyFinished', hear);
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    });
  }, id);

/** Gives the story that is shown other looks, without telling it anew. */
export const wearLook = (page: Page, look: Look): Promise<void> =>
  page.evaluate((wanted) => (globalThis as unknown as { wear: (look: unknown) => Promise<void> }).wear(wanted), look);
