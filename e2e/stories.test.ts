import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserArgs, ensureBrowser } from '../scripts/setup/browser.mjs';
import { complaintsOf } from './kit/complaints.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

let folder: string;
let server: Server;
let browser: Browser;
let url: string;

/** As `npm run build:storybook` builds it. */
async function build(into: string): Promise<void> {
  const given = ['--conditions=@iou-kit/source', 'scripts/storybook.ts', 'build', '--output-dir', into, '--quiet'];
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'pipe'] });
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

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iou-kit-stories-'));
  await build(folder);
  server = serve(folder).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] });
});

after(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

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
const show = (page: Page, id: string): Promise<Finished['status']> =>
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

/** The page is opened at a story that asks nobody for anything. */
const beginning = 'parts-iou-qr--link';

async function storyIds(): Promise<string[]> {
  const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, { id: string; type: string }>;
  };
  return Object.values(entries).flatMap(({ id, type }) => (type === 'story' ? [id] : []));
}

test('every story comes to rest, and none complains', { timeout: 240_000 }, async (t) => {
  const ids = await storyIds();
  assert.ok(ids.length > 200, `only ${ids.length} stories were found`);
  // For a test runner Storybook does not wait for animations. Accessibility is audited by the tests of the elements.
  const page = await browser.newPage({ viewport: { width: 375, height: 812 }, userAgent: 'StorybookTestRunner' });
  const { heard } = complaintsOf(page);
  await page.goto(`${url}/iframe.html?id=${beginning}&viewMode=story&globals=a11y.manual:!true`);
  await page.waitForSelector('#storybook-root > *');
  for (const id of ids) {
    await t.test(id, { timeout: 30_000 }, async () => {
      const already = heard.length;
      const status = await show(page, id);
      assert.deepEqual([status, ...heard.slice(already)], ['success']);
    });
  }
});
