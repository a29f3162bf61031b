import { Hono } from 'hono';
import { admit } from './edge/admit.ts';
import { corsHeaders, foreignOrigin, preflight } from './edge/cors.ts';
import { failureOf } from './edge/failure.ts';
import { problemOf, problemResponse, refusalProblem, wireProblem } from './edge/problem.ts';
import { countRequest } from './edge/rate-limit.ts';
import { securityHeaders } from './edge/security-headers.ts';
import { takeBody, takeKey, takeParams, takeQuery } from './edge/take.ts';
import type { ApplicationPorts } from './ports.ts';
import { routes } from './routes/index.ts';
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
  for (const route of routes) {
    app.on(route.info.method, honoPath(route.info.path), (c) =>
      answer(ports, route, c.req.raw, c.req.param() as Record<string, string>, c.env.address ?? ''),
    );
  }
  for (const path of honoPaths) {
    const allow = routes.filter(({ info }) => info.path === path).map(({ info }) => info.method);
    app.all(honoPath(path), (c) => {
      if (c.req.method === 'OPTIONS') return guarded(ports, c.req.raw, path, () => preflight(c.req.raw, ports.tenants));
      return guarded(ports, c.req.raw, path, () => {
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
  ports: ApplicationPorts,
  { info, answer: handle }: Route,
  request: Request,
  path: Record<string, string>,
  address: string,
): Promise<Response> {
  return guarded(ports, request, info.path, async (origin) => {
    await countRequest(ports, 'address', address, ports.limits.perAddress);
    if (info.guess) await countRequest(ports, 'guess', address, ports.limits.guesses);
    const { bearer, tenant } = await admit(ports, info, request, origin);
    const params = takeParams(path);
    const key = takeKey(info, request);
    const query = takeQuery(info, request);
    const body = await takeBody(info, request, ports, bearer);
    return handle({ ports, request, params, body, query, key, bearer, tenant });
  });
}

/** Whatever happens inside, there is one line in the log and one answer, with the headers of every answer. */
async function guarded(
  ports: ApplicationPorts,
  request: Request,
  route: string,
  act: (origin: string | null) => Promise<Response>,
): Promise<Response> {
  const began = performance.now();
  const requestId = ports.ids.uuid();
  const origin = foreignOrigin(request);
  let shared: Readonly<Record<string, string>> = {};
  let response: Response;
  try {
    if (origin !== null) {
      if (!(await ports.tenants.allowsOrigin(origin))) throw wireProblem('ORIGIN_NOT_ALLOWED', { vary: 'Origin' });
      shared = corsHeaders(origin);
    }
    response = await act(origin);
  } catch (error) {
    const problem = problemOf(error);
    if (problem.status === 500) ports.log.failure({ requestId, route, ...failureOf(error) });
    response = problemResponse(problem);
  }
  for (const [name, value] of Object.entries({ ...securityHeaders, ...shared, 'x-request-id': requestId })) {
    response.headers.set(name, value);
  }
  const ms = Math.round(performance.now() - began);
  ports.log.access({ requestId, method: request.method, route, status: response.status, ms });
  return response;
}
