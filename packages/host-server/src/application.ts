import { Hono } from 'hono';
import { admit } from './edge/admit.ts';
import { countAddress, countCall } from './edge/count-call.ts';
import { preflight } from './edge/cors.ts';
import { guarded } from './edge/guard.ts';
import { refusalProblem, wireProblem } from './edge/problem.ts';
import { takeBody, takeKey, takeParams, takeQuery } from './edge/take.ts';
import type { ApplicationPorts } from './ports.ts';
import { routes } from './routes/index.ts';
import { openStreams, type OpenStreams } from './routes/open-streams.ts';
import type { Route } from './routes/route.ts';

/** The reference host as a fetch handler. `address` is the caller's, as whoever owns the socket knows it. */
export interface Application {
  fetch(request: Request, caller?: { readonly address?: string | undefined }): Promise<Response>;
}

interface Env {
  Bindings: { readonly address?: string | undefined };
}

const honoPath = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1');
const honoPaths = [...new Set(routes.map(({ info }) => info.path))];

/** Builds the application over its ports. It reads no clock, opens no socket and knows no file. */
export function application(ports: ApplicationPorts): Application {
  const app = new Hono<Env>();
  const streams = openStreams(ports.limits.streams);
  for (const route of routes) {
    app.on(route.info.method, honoPath(route.info.path), (c) =>
      answer({ ports, streams }, route, c.req.raw, c.req.param() as Record<string, string>, c.env.address ?? ''),
    );
  }
  for (const path of honoPaths) {
    const allow = routes.filter(({ info }) => info.path === path).map(({ info }) => info.method);
    app.all(honoPath(path), (c) => {
      return guarded(ports, c.req.raw, path, () => {
        if (c.req.method === 'OPTIONS') return preflight();
        throw wireProblem('METHOD_NOT_ALLOWED', { allow: allow.join(', ') });
      });
    });
  }
  app.notFound((c) =>
    guarded(ports, c.req.raw, '(none)', () => {
      throw refusalProblem({ code: 'NOT_FOUND' });
    }),
  );
  return {
    fetch: async (request, { address } = {}) => app.fetch(request, { address }),
  };
}

/** The way of a request through the edge to its route. */
function answer(
  { ports, streams }: { readonly ports: ApplicationPorts; readonly streams: OpenStreams },
  { info, answer: handle }: Route,
  request: Request,
  path: Record<string, string>,
  address: string,
): Promise<Response> {
  return guarded(ports, request, info.path, async (origin) => {
    await countAddress(ports, address);
    const { bearer, tenant } = await admit(ports, info, request, { origin, address });
    if (info.counted && bearer) await countCall(ports, info.counted, address, bearer);
    const params = takeParams(path);
    const key = takeKey(info, request);
    const query = takeQuery(info, request);
    const body = await takeBody(info, request, ports, bearer);
    return handle({ ports, streams, request, params, body, query, key, bearer, tenant });
  });
}
