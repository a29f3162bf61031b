import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The address that stands in the samples. */
const written = 'https://api.partner.example/iou';

/** What lies at an address: its text, or nothing. */
export type Answer = (path: string) => string | undefined;

export interface SampleSite {
  readonly url: string;
  /** Lets the site answer: with its files, under the real address of the interface, and with tokens. */
  open(options: {
    readonly api: string;
    readonly answer: Answer;
    readonly token: (person: string) => Promise<string>;
  }): void;
  close(): Promise<void>;
}

/** A partner's site with a sample on it. Who is signed in says the cookie `person`. */
export async function sampleSite(): Promise<SampleSite> {
  let opened: Parameters<SampleSite['open']>[0] | undefined;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const [, person = ''] = /(?:^|; )person=(\w+)/.exec(request.headers.cookie ?? '') ?? [];
    const answer = async () => {
      if (pathname === '/my-token' && request.method === 'POST') return void response.end(await opened?.token(person));
      const found = opened?.answer(pathname)?.replaceAll(written, opened.api);
      if (found === undefined) return void response.writeHead(404).end();
      const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(found);
    };
    answer().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: (options) => void (opened = options),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
