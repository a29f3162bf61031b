import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { iou } from '@iou-kit/machine/kinds/iou';
import { startServer, type RunningServer } from '@iou-kit/host-server/node';
import type { Contender, ContenderId, Packed } from './contenders.ts';

/** The contenders' pages and the reference host, of one origin: nothing is asked twice for the sake of another. */
export interface Site {
  /** The address of a fresh visit. */
  visit(id: ContenderId): Promise<string>;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', json: 'application/json' };
const SUBJECT = 'wang';

export async function openSite(all: readonly Contender[]): Promise<Site> {
  const data = await mkdtemp(join(tmpdir(), 'iou-bench-startup-'));
  const limits = { perAddress: 0, guesses: 0, tokens: 0 };
  const host = await startServer({ port: 0, host: '127.0.0.1', data, limits });
  const key = readFileSync(join(data, 'demo-api-key'), 'utf8').trim();
  const packed = new Map<string, { readonly body: Buffer; readonly headers: Readonly<Record<string, string>> }>();
  for (const [address, file] of all.flatMap(({ files }) => [...files])) packed.set(address, pack(address, file));
  const pages = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const answer = async () => {
      const address = request.url ?? '/';
      const [file, page] = [packed.get(address), pages.get(address)];
      if (file) response.writeHead(200, file.headers).end(file.body);
      else if (page)
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' }).end(page);
      else if (address.startsWith('/v1/')) {
        const headers = { authorization: request.headers.authorization ?? '' };
        const given = await host.fetch(new Request(new URL(address, host.url), { headers }));
        response.writeHead(given.status, { 'content-type': given.headers.get('content-type') ?? '' });
        response.end(Buffer.from(await given.arrayBuffer()));
      } else response.writeHead(404).end();
    };
    answer().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let visits = 0;
  return {
    async visit(id) {
      const contender = all.find((each) => each.id === id);
      if (!contender) throw new Error(`there is no ${id}`);
      visits += 1;
      const path = `/visit/${visits}`;
      const [token, recordId] = await Promise.all([tokenOf(host, key), draftOf(host)]);
      pages.set(path, brotli(contender.page({ token, recordId })));
      return origin + path;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await host.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

function pack(address: string, { content, how }: Packed) {
  const type = types[address.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8';
  return {
    body: how === 'br' ? brotli(content) : gzipSync(content),
    headers: { 'content-type': type, 'content-encoding': how },
  };
}

const brotli = (content: string): Buffer =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

async function tokenOf({ fetch, url }: RunningServer, key: string): Promise<string> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ sub: SUBJECT });
  const answer = await fetch(new Request(`${url}/v1/tokens`, { method: 'POST', headers, body }));
  return ((await answer.json()) as { token: string }).token;
}

async function draftOf({ ports }: RunningServer): Promise<string> {
  const { storage } = ports.service.host({ tenant: 'demo', subject: SUBJECT });
  const noticeVersion = iou.notice.version;
  const creation = { type: 'record.create', kind: iou.id, role: 'borrower', noticeVersion } as const;
  const made = await storage.create(creation, crypto.randomUUID());
  if (!made.ok) throw new Error(`no draft: ${made.refusal.code}`);
  return made.value.record.id;
}
