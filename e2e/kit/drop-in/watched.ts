import type { Page } from 'playwright-core';

/** What a page did that a strict site would be told of. */
export interface Watched {
  /** Every request: method and address. */
  readonly requests: readonly string[];
  /** Breaches of the page's policy, Trusted Types included. */
  breaches(): Promise<readonly string[]>;
}

/** Watches a page from before its first script on. */
export async function watched(page: Page): Promise<Watched> {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    const found: string[] = [];
    Reflect.set(globalThis, 'breaches', found);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      found.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  return { requests, breaches: () => page.evaluate(() => Reflect.get(globalThis, 'breaches') as string[]) };
}
