import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import { framersFile, framersIn } from './framers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Everything from the same origin and nothing inline; who may frame the page is said for each. */
const contentSecurityPolicy = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'font-src', 'connect-src', 'manifest-src'].map((source) => `${source} 'self'`),
  "img-src 'self' blob: data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const headers = {
  'content-security-policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The one page that other sites may frame. */
const framedPage = 'embed.html';

/**
 * The built pages of the demonstration under `/demo/`; which path is which page stands in `demo-api.types.ts`. The embed page may be
 * framed by `framers` and by the origins of the folder's `embed-origins.json`.
 */
export function staticFiles(folder: string, framers: readonly string[] = []): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return notFound();
    const { pathname: path, search } = new URL(request.url);
    if (/^\/demo(\/people\/[\w-]+(\/sign)?|\/verify)?$/.test(path))
      return new Response(null, { status: 308, headers: { location: `${path}/${search}` } });
    const file = fileOf(path);
    if (file === null) return notFound();
    if (file === framersFile) return listed(await framersIn(folder, framers));
    const place = normalize(join(folder, file));
    if (!place.startsWith(normalize(folder + sep))) return notFound();
    const found = await stat(place).catch(() => null);
    if (!found?.isFile()) return notFound();
    const body = request.method === 'GET' ? Readable.toWeb(createReadStream(place)) : null;
    return new Response(body as ReadableStream | null, {
      headers: {
        ...headers,
        ...(file === framedPage && framedHeaders(await framersIn(folder, framers))),
        'content-type': types[extname(place)] ?? 'application/octet-stream',
        'content-length': String(found.size),
        // Vite names the files under assets by their content.
        'cache-control': file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    });
  };
}

function fileOf(path: string): string | null {
  let inside: string;
  try {
    inside = decodeURIComponent(path.slice('/demo/'.length));
  } catch {
    return null;
  }
  if (inside.includes('\0')) return null;
  if (inside === '') return 'index.html';
  if (/^people\/[\w-]+\/sign\/$/.test(inside)) return 'sign.html';
  if (inside.startsWith('people/')) return 'people.html';
  const [, page] = /^([\w-]+)\/$/.exec(inside) ?? [];
  return page === undefined ? inside : `${page}.html`;
}

/** Isolated pages (COEP) may frame it too. */
const framedHeaders = (framers: readonly string[]) => ({
  'content-security-policy': `${contentSecurityPolicy}; frame-ancestors ${framers.join(' ') || "'none'"}`,
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'cross-origin',
});

/** The page in the frame asks for it too: a second lock. */
const listed = (framers: readonly string[]) =>
  Response.json(framers, { headers: { ...headers, 'cache-control': 'no-cache' } });

const notFound = () =>
  new Response('Not found\n', { status: 404, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } });
