import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { build, defaultClientConditions, preview } from 'vite';
import { browserArgs, ensureBrowser } from '../../scripts/setup/browser.mjs';
import { pad } from './stroke.ts';
// Only for what it declares of the page's window.
import type {} from './page/main.ts';

/** A browser with the bench's page in it. */
export interface Lab {
  readonly page: Page;
  /** Speaks with the page. */
  readonly cdp: CDPSession;
  /** Speaks with the browser, which alone can trace all of its processes. */
  readonly browserCdp: CDPSession;
  readonly chromium: string;
  /** Makes the page's processor so many times slower. */
  slowDown(times: number): Promise<void>;
  close(): Promise<void>;
}

/** A page that is isolated from others gets a clock of 5 µs. */
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

export async function openLab(): Promise<Lab> {
  const outDir = await mkdtemp(join(tmpdir(), 'iou-bench-ink-'));
  const shared = { configFile: false, root: join(import.meta.dirname, 'page'), logLevel: 'warn' } as const;
  await build({
    ...shared,
    resolve: { conditions: ['@iou-kit/source', ...defaultClientConditions] },
    // Names stay readable in profiles.
    build: { outDir, emptyOutDir: true, target: 'es2022', minify: false },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0, headers } });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] });
  const page = await browser.newPage({ viewport: { width: 800, height: 600 }, deviceScaleFactor: pad.ratio });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.waitForFunction(() => 'inkBench' in window && crossOriginIsolated);
  const cdp = await page.context().newCDPSession(page);
  return {
    page,
    cdp,
    browserCdp: await browser.newBrowserCDPSession(),
    chromium: browser.version(),
    async slowDown(times) {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: times });
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
