import { chromium, type Browser } from 'playwright-core';
import { browserArgs, ensureBrowser } from '../../scripts/setup/browser.mjs';
import type { Contender, ContenderId } from './contenders.ts';
import type { Site } from './site.ts';
import { watchUsable } from './usable.ts';

/** A phone of the lower middle class on a slow mobile line. */
export const conditions = { slowdown: 6, bitsPerSecond: 1_600_000, upBitsPerSecond: 750_000, latencyMs: 150 } as const;

export interface Visit {
  readonly id: ContenderId;
  /** Until the first field keeps what is typed. */
  readonly usableMs: number;
  /** Until the browser has painted anything of the page. */
  readonly paintMs: number;
  /** On the wire, heads included. */
  readonly bytes: number;
  readonly requests: number;
}

export interface Measured {
  readonly visits: readonly Visit[];
  readonly chromium: string;
}

/** Every contender once in each round, each time first another one. */
export async function measure(all: readonly Contender[], site: Site, rounds: number): Promise<Measured> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] });
  const visits: Visit[] = [];
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const place of all.keys()) {
        const contender = all[(round + place) % all.length];
        if (contender) visits.push(await visit(browser, contender.id, await site.visit(contender.id)));
      }
    return { visits, chromium: browser.version() };
  } finally {
    await browser.close();
  }
}

/** With an empty cache, in a browser of its own. */
async function visit(browser: Browser, id: ContenderId, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const traffic = { bytes: 0, requests: 0 };
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
  });
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.latencyMs,
    downloadThroughput: conditions.bitsPerSecond / 8,
    uploadThroughput: conditions.upBitsPerSecond / 8,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: conditions.slowdown });
  await page.addInitScript(watchUsable);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'usable' in window, undefined, { timeout: 60_000, polling: 200 });
  const [usableMs, paintMs] = await page.evaluate(() => [
    Number(Reflect.get(window, 'usable')),
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  ]);
  const counted = { ...traffic };
  await context.close();
  return { id, usableMs: usableMs ?? Number.NaN, paintMs: paintMs ?? Number.NaN, ...counted };
}
