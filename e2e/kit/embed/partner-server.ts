import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';

export interface PartnerServer {
  readonly url: string;
  /** How often each person's token was asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>partner</title>
<link rel="icon" href="data:,"><style>body { margin: 0 }</style></head><body><script type="module" src="/page.js"></script></body></html>`;

/** The page's script in one file. */
export async function partnerScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['e2e/kit/embed/partner-page.ts'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@iou-kit/source'],
    tsconfig: 'packages/widget/tsconfig.json',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

/** A partner's site: one page, and the part of a back end that has tokens made. An origin of its own, by its port. */
export async function partnerServer(
  script: string,
  token: (person: string) => Promise<string>,
): Promise<PartnerServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const answer = async () => {
      if (request.url === '/token' && request.method === 'POST') {
        const person = await text(request);
        asked.push(person);
        response.end(await token(person));
      } else if (request.url === '/page.js') {
        response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
      } else {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      }
    };
    answer().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
