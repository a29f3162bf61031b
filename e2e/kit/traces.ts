import type { Page, Request } from 'playwright-core';
import type { Actor } from './actor.ts';

/** What a page's traffic shows to those on the way and to the address bar. */
export interface Traffic {
  /** Every address that was asked for. */
  readonly addresses: readonly string[];
  /** Bodies of answers of 400 and above. */
  readonly refusals: readonly string[];
  /** The tokens that were used. */
  tokens(): Promise<readonly string[]>;
}

export function watchTraffic(page: Page): Traffic {
  const addresses: string[] = [];
  const refusals: string[] = [];
  const requests: Request[] = [];
  page.on('request', (request) => {
    // What stands behind # never leaves the browser.
    addresses.push(request.url().replace(/#.*/, ''));
    requests.push(request);
  });
  page.on('response', async (response) => {
    if (response.status() >= 400) refusals.push(await response.text().catch(() => ''));
  });
  return {
    addresses,
    refusals,
    async tokens() {
      const headers = requests.map((request) => request.headers()['authorization'] ?? '');
      return [...new Set(headers.map((header) => header.replace('Bearer ', '')).filter(Boolean))];
    },
  };
}

/** Every address that the way back would lead to, and the present one, fragments included. */
export async function historyOf({ page, context }: Actor): Promise<readonly string[]> {
  const debug = await context.newCDPSession(page);
  const { entries } = await debug.send('Page.getNavigationHistory');
  await debug.detach();
  return entries.map(({ url }) => url);
}

/** Everything that scripts of this page could find again later. */
export async function storedBy({ page }: Actor) {
  return page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookies: document.cookie,
  }));
}
