import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: Request, caller: { readonly address: string }) => Promise<Response>;

/** A socket that listens. Until a handler is given, it answers that the server is starting. */
export interface Listener {
  readonly port: number;
  serve(handler: Handler): void;
  /** Accepts nothing more and lets the requests that are being answered end, for so long. */
  close(graceMs: number): Promise<void>;
}

/** Longer than any proxy in front keeps an idle connection, so that it is not cut just when a request comes. */
const KEEP_ALIVE_MS = 75_000;
const SWEEP_MS = 20;

/** Throws where the port is taken. `behindProxy`: the caller's address is the last one that the proxy in front has written. */
export async function listen(options: {
  readonly port: number;
  readonly host: string;
  readonly behindProxy?: boolean | undefined;
}): Promise<Listener> {
  const starting: Handler = () => Promise.resolve(new Response(null, { status: 503, headers: { 'retry-after': '1' } }));
  let handler = starting;
  const server = createAdaptorServer({
    fetch: (request, env) => {
      const { incoming } = env as HttpBindings;
      const forwarded = options.behindProxy ? lastOf(incoming.headers['x-forwarded-for']) : undefined;
      return handler(request, { address: forwarded ?? incoming.socket.remoteAddress ?? '' });
    },
  }) as Server;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    serve(given) {
      handler = given;
    },
    close: (graceMs) =>
      new Promise((resolve) => {
        const cut = setTimeout(() => {
          server.closeAllConnections();
        }, graceMs);
        // A connection that has just given its answer would be kept for the next request, which will not come.
        const sweep = setInterval(() => {
          server.closeIdleConnections();
        }, SWEEP_MS);
        server.close(() => {
          clearTimeout(cut);
          clearInterval(sweep);
          resolve();
        });
      }),
  };
}

const lastOf = (header: string | string[] | undefined): string | undefined =>
  (Array.isArray(header) ? header.join(',') : header)?.split(',').at(-1)?.trim();
