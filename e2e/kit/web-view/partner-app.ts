import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A partner's app: a page that leads to the signing page, and a back end that asks the host where a record stands. */
export interface PartnerApp {
  readonly url: string;
  /** Where the page's button leads, and what its back end answers. */
  serve(given: { readonly signing: string; readonly state: () => Promise<string> }): void;
  close(): Promise<void>;
}

const script = `
document.querySelector('a').href = document.querySelector('a').dataset.href;
const read = async () => { document.querySelector('output').textContent = await (await fetch('/state')).text(); };
addEventListener('pageshow', read);
`;

const page = (signing: string): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>partner</title><link rel="icon" href="data:,"></head>
<body><h1>订单</h1><output></output><a data-href="${signing}">去签署</a><script src="/page.js"></script></body></html>`;

/** An origin of its own, by its port. */
export async function partnerApp(): Promise<PartnerApp> {
  let now = { signing: '', state: async () => 'unknown' };
  const server = createServer((request, response) => {
    const answer = async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://partner');
      if (pathname === '/state') response.end(await now.state());
      else if (pathname === '/page.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      else
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(page(now.signing.replaceAll('&', '&amp;')));
    };
    answer().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve(given) {
      now = given;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
