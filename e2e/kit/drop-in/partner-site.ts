import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A partner's page under the strictest policy that the drop-in works with. */
export interface SitePage {
  readonly head: string;
  readonly body: string;
  /** Further sources of scripts. */
  readonly scripts?: string;
  /** Further sources of styles: an engine that constructs none needs a nonce. */
  readonly styles?: string;
}

export interface PartnerSite {
  readonly url: string;
  /** Where the pages' elements may connect to. */
  allow(api: string): void;
  /** Puts a page in place; gives its address. */
  page(name: string, page: SitePage): string;
  /** Puts a script in place, or another one into its place. */
  script(path: string, content: string): void;
  close(): Promise<void>;
}

const strict = (api: string, { scripts = '', styles = '' }: SitePage): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'self' ${scripts}`,
    `style-src 'self' ${styles}`,
    `connect-src 'self' ${api}`,
    "img-src 'self' blob: data:",
    "require-trusted-types-for 'script'",
    'trusted-types iou-kit',
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
});

/** A static server of an origin of its own. */
export async function partnerSite(): Promise<PartnerSite> {
  const scripts = new Map<string, string>();
  const pages = new Map<string, SitePage>();
  let api = '';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const page = pages.get(pathname);
    const script = scripts.get(pathname);
    if (page) {
      const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>partner</title><link rel="icon" href="data:,">${page.head}</head><body>${page.body}</body></html>`;
      response.writeHead(200, { 'content-type': 'text/html', ...strict(api, page) });
      response.end(html);
    } else if (script !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    } else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    allow(origin) {
      api = origin;
    },
    page(name, page) {
      pages.set(`/${name}`, page);
      return `${url}/${name}`;
    },
    script: (path, content) => void scripts.set(path, content),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
