import type { Bearer } from '../tokens/token.ts';
import type { ApplicationPorts } from '../ports.ts';
import type { RouteInfo } from '../routes/route.ts';
import { schemas } from '../wire/schemas.ts';
import { parseInput } from './parse-input.ts';
import { parseJson } from './parse-json.ts';
import { malformed, refusalProblem } from './problem.ts';
import { readBody } from './read-body.ts';

const JSON_BYTES = 64 * 1024;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const keyShape = /^[\x21-\x7e]{1,200}$/;

/** Parts of a path that are no ids. */
const words: Readonly<Record<string, RegExp>> = {
  part: /^[a-z]{1,20}$/,
  tenant: /^[\w.-]{1,100}$/,
  index: /^\d{1,15}$/,
};

/** The path's ids and words. What has not the shape of one cannot be found. */
export function takeParams(params: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const [name, value] of Object.entries(params))
    if (!(words[name] ?? uuid).test(value)) throw refusalProblem({ code: 'NOT_FOUND' });
  return params;
}

export function takeKey({ keyed }: RouteInfo, request: Request): string {
  if (!keyed) return '';
  const key = request.headers.get('idempotency-key');
  if (key === null) throw malformed([{ path: 'Idempotency-Key', code: 'REQUIRED' }]);
  if (!keyShape.test(key)) throw malformed([{ path: 'Idempotency-Key', code: 'MALFORMED' }]);
  return key;
}

export function takeQuery({ query }: RouteInfo, request: Request): unknown {
  if (!query) return undefined;
  return parseInput(schemas[query], Object.fromEntries(new URL(request.url).searchParams));
}

/** The body, read no further than it may be long. Throws PAYLOAD_TOO_LARGE, UNSUPPORTED_MEDIA, INVALID_FIELDS. */
export async function takeBody(
  { body }: RouteInfo,
  request: Request,
  ports: ApplicationPorts,
  bearer: Bearer | null,
): Promise<unknown> {
  if (!body) return undefined;
  const [type = ''] = (request.headers.get('content-type') ?? '').toLowerCase().split(';');
  if (body === 'image') {
    if (!type.startsWith('image/') && type !== 'application/octet-stream') throw wrongMedia();
    const tenant = bearer && (await ports.tenants.get(bearer.session.tenant));
    return new Blob([await readBody(request, tenant?.policy.images.maxBytes ?? 0)], { type });
  }
  if (type.trim() !== 'application/json') throw wrongMedia();
  return parseInput(schemas[body.json], parseJson(await readBody(request, body.maxBytes ?? JSON_BYTES)));
}

const wrongMedia = () => refusalProblem({ code: 'UNSUPPORTED_MEDIA' });
