import type { Host } from '@iou-kit/host-adapter';
import type { Counted } from '../edge/count-call.ts';
import type { ApplicationPorts } from '../ports.ts';
import type { Bearer, Scope } from '../tokens/token.ts';
import type { SchemaName, Wire } from '../wire/schemas.ts';
import type { OpenStreams } from './open-streams.ts';

/** Who may call a route: a person with a token, a partner's back end with its API key, or anybody. */
export type Auth = 'person' | 'tenant' | 'none';

/** What a route takes for its body: JSON of a named shape, or raw bytes. */
export type BodyKind = { readonly json: SchemaName; readonly maxBytes?: number } | 'image';

/** A route as data. The router, the checks at the edge and the description of the interface are all made of it. */
export interface RouteInfo {
  readonly method: 'GET' | 'POST';
  /** As OpenAPI writes it: `/v1/records/{id}`. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly auth: Auth;
  readonly scope?: Scope;
  /** Counted more strictly than other requests. */
  readonly counted?: Counted;
  /** An `Idempotency-Key` header is demanded. */
  readonly keyed?: boolean;
  readonly body?: BodyKind;
  readonly query?: SchemaName;
  readonly gives: { readonly status: number } & ({ readonly json: SchemaName } | { readonly media: string });
}

/** A request that has passed the edge. */
export interface EdgeCall {
  readonly ports: ApplicationPorts;
  readonly streams: OpenStreams;
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly query: unknown;
  /** The `Idempotency-Key`; empty where none is demanded. */
  readonly key: string;
  readonly bearer: Bearer | null;
  /** The tenant whose API key was shown. */
  readonly tenant: string | null;
}

export interface Route {
  readonly info: RouteInfo;
  readonly answer: (call: EdgeCall) => Promise<Response>;
}

type JsonOf<I extends RouteInfo> = I['body'] extends { readonly json: infer N extends SchemaName }
  ? Wire<N>
  : undefined;
type QueryOf<I extends RouteInfo> = I['query'] extends SchemaName ? Wire<I['query']> : undefined;
type BodyOf<I extends RouteInfo> = I['body'] extends 'image' ? Blob : JsonOf<I>;

type Call<I extends RouteInfo> = Omit<EdgeCall, 'body' | 'query' | 'bearer' | 'tenant'> & {
  readonly body: BodyOf<I>;
  readonly query: QueryOf<I>;
};

/** A route for a person. `host` is everything that this person may do. */
export function personRoute<const I extends Omit<RouteInfo, 'auth'>>(
  info: I,
  answer: (call: Call<I & { auth: 'person' }> & { readonly host: Host; readonly bearer: Bearer }) => Promise<Response>,
): Route {
  return {
    info: { ...info, auth: 'person' },
    answer: (call) => {
      const { bearer } = call;
      if (!bearer) throw new TypeError('the edge must let only bearers of a token through');
      const host = call.ports.service.host(bearer.session);
      return answer({ ...(call as EdgeCall & Call<I & { auth: 'person' }>), host, bearer });
    },
  };
}

/** A route for a partner's back end. */
export function tenantRoute<const I extends Omit<RouteInfo, 'auth'>>(
  info: I,
  answer: (call: Call<I & { auth: 'tenant' }> & { readonly tenant: string }) => Promise<Response>,
): Route {
  return {
    info: { ...info, auth: 'tenant' },
    answer: (call) => {
      const { tenant } = call;
      if (tenant === null) throw new TypeError('the edge must let only API keys through');
      return answer({ ...(call as EdgeCall & Call<I & { auth: 'tenant' }>), tenant });
    },
  };
}

/** A route for anybody. */
export function openRoute<const I extends Omit<RouteInfo, 'auth'>>(
  info: I,
  answer: (call: Call<I & { auth: 'none' }>) => Promise<Response>,
): Route {
  return {
    info: { ...info, auth: 'none' },
    answer: (call) => answer(call as EdgeCall & Call<I & { auth: 'none' }>),
  };
}

export const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
