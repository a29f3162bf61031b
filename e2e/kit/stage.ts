import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { startServer, type RunningServer } from '@iou-kit/host-server/node';
import { buildDemo } from '../../scripts/demo/build-demo.ts';
import { browserArgs, ensureBrowser } from '../../scripts/setup/browser.mjs';
import { demoOf, type Demo } from './demo.ts';
import { logOf, type CapturedLog } from './log.ts';

/** A server of its own with the built demo, and one browser: what the tests of one file share. */
export interface Stage {
  readonly url: string;
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly demo: Demo;
  readonly log: CapturedLog;
  close(): Promise<void>;
}

/** Messages rest from 22:00 to 8:00 in Shanghai; every stage begins at ten on the next morning. */
const TEN_O_CLOCK = 'T10:00:00.000+08:00';

/** `returnOrigins`: where the signing page may lead back to. */
export async function openStage({
  returnOrigins,
}: { readonly returnOrigins?: readonly string[] } = {}): Promise<Stage> {
  await buildDemo();
  const folder = await mkdtemp(join(tmpdir(), 'iou-kit-e2e-'));
  // Pages of its own: a build beside a running test would take their parts away.
  const pages = join(folder, 'pages');
  await cp('demo/dist', pages, { recursive: true });
  const log = logOf();
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    data: join(folder, 'data'),
    pages,
    returnOrigins,
    limits: { perAddress: 0, guesses: 0, tokens: 0 },
    log,
  });
  const demo = demoOf(server);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] });
  await demo.moveTo(`${await demo.tomorrow()}${TEN_O_CLOCK}`);
  return {
    url: server.url,
    server,
    browser,
    demo,
    log,
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
