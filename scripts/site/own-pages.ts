import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { samplePeople } from '@iou-kit/host-adapter/memory';
import { releasePlace } from '../build/release-place.ts';

export interface OwnPages {
  /** Read at every request, so that what was just written is shown. */
  readonly folder: string;
  readonly port: number;
  /** The reference host, and the file with the API key that it gave the site. */
  readonly api: string;
  readonly keyFile: string;
}

const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };

/**
 * A partner's site in small, for trying: the pages of a folder, the drop-in under its version, and `POST /my-token?as=wang`
 * where a real site looks up who is signed in. Gives what ends it.
 */
export async function serveOwnPages({ folder, port, api, keyFile }: OwnPages): Promise<() => void> {
  const release = readRelease();

  async function token(as: string | null): Promise<Response> {
    const person = Object.values(samplePeople).find(({ subject }) => subject === as);
    if (!person) return new Response('There is no such sample person.\n', { status: 404 });
    const key = (await readFile(keyFile, 'utf8')).trim();
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ sub: person.subject, person: { mobile: person.mobile } });
    const made = await fetch(`${api}/v1/tokens`, { method: 'POST', headers, body });
    return made.ok ? new Response(((await made.json()) as { token: string }).token) : made;
  }

  async function page(path: string): Promise<Response> {
    const place = normalize(join(folder, path));
    const isOurs = place.startsWith(normalize(folder + sep));
    const content = release.get(path) ?? (isOurs ? await readFile(place).catch(() => undefined) : undefined);
    if (!content) return new Response('Not found.\n', { status: 404 });
    const type = types[extname(path)] ?? 'application/octet-stream';
    return new Response(new Uint8Array(content), { headers: { 'content-type': `${type}; charset=utf-8` } });
  }

  function answer(method: string, { pathname, searchParams }: URL): Promise<Response> {
    if (method === 'POST' && pathname === '/my-token') return token(searchParams.get('as'));
    return page(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  }

  const server = createServer((request, response) => {
    void answer(request.method ?? 'GET', new URL(request.url ?? '/', 'http://site'))
      .catch((error: unknown) => new Response(`${String(error)}\n`, { status: 502 }))
      .then(async (given) => {
        const type = given.headers.get('content-type') ?? 'text/plain';
        response.writeHead(given.status, { 'content-type': type, 'cache-control': 'no-cache' });
        response.end(new Uint8Array(await given.arrayBuffer()));
      });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

/** In memory: a build that begins while a page is open takes nothing from it. */
function readRelease(): ReadonlyMap<string, Uint8Array> {
  const { folder, version } = releasePlace();
  const files = globSync('**/*.js', { cwd: folder }).map((path) => path.split(sep).join('/'));
  return new Map(files.map((path) => [`/iou-kit/${version}/${path}`, readFileSync(join(folder, path))]));
}
