import type { SimulatedServer } from './simulated-server.ts';

/** What is needed of MSW's `http`; its version is the partner's affair. */
export interface Interceptor<Handler> {
  all(path: string, answer: (asked: { readonly request: Request }) => Promise<Response>): Handler;
}

export interface HandlersOptions<Handler> {
  /** `http` of msw. */
  readonly http: Interceptor<Handler>;
  /** The endpoint that the page's `<iou-host>` or `httpHost` is given. */
  readonly endpoint: string;
  readonly server: SimulatedServer;
}

/** MSW handlers that answer everything below an endpoint with the reference server's own application. */
export function handlers<Handler>({ http, endpoint, server }: HandlersOptions<Handler>): Handler[] {
  const base = endpoint.replace(/\/+$/, '');
  return [http.all(`${base}/*`, ({ request }) => server.fetch(below(base, request)))];
}

/** The request as a server at that endpoint gets it: without the endpoint's own path. */
function below(base: string, request: Request): Request {
  const { origin, pathname, search } = new URL(request.url);
  const prefix = new URL(base, origin).pathname.replace(/\/+$/, '');
  const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname;
  return new Request(`${origin}${path}${search}`, request);
}
