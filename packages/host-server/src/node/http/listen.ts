import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callerAddress, type TrustedProxies } from './caller-address.ts';

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

/** Throws where the port is taken. `behindProxy`: the hops that are believed when they name the caller's address. */
export async function listen(options: {
  readonly port: number;
  readonly host: string;
  readonly behindProxy?: TrustedProxies | undefined;
}): Promise<Listener> {
  const starting: Handler = () => Promise.resolve(new Response(null, { status: 503, headers: { 'retry-after': '1' } }));
  let handler = starting;
  const addressOf = callerAddress(options.behindProxy ?? false);
  const server = createAdaptorServer({
    fetch: (request, env) => {
      const { incoming } = env as HttpBindings;
      return handler(request, {
        address: addressOf(incoming.socket.remoteAddress, incoming.headers['x-forwarded-for']),
      });
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
