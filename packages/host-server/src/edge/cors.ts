import type { Tenants } from '../ports.ts';
import { wireProblem } from './problem.ts';

const allowedHeaders = 'authorization, content-type, idempotency-key, last-event-id';
const exposedHeaders = 'retry-after, x-request-id';
const DAY_SECONDS = '86400';

/** The origin of a request from another origin's page, or null. A page of the server's own host is no stranger. */
export function foreignOrigin(request: Request): string | null {
  const origin = request.headers.get('origin');
  if (origin === null) return null;
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host ? null : origin;
}

/** What a preflight is told beside the headers of every answer. It names no tenant; the request itself is judged by its own. */
export const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': allowedHeaders,
      'access-control-max-age': DAY_SECONDS,
    },
  });

/** Headers that let a page of this origin read the answer; exact match, never credentials. */
const corsHeaders = (origin: string): Readonly<Record<string, string>> => ({
  'access-control-allow-origin': origin,
  'access-control-expose-headers': exposedHeaders,
  ...vary,
});

const vary = { vary: 'Origin' };

/** Refuses pages of an origin that no tenant allows. */
export async function corsFor(
  origin: string,
  tenants: Pick<Tenants, 'allowsOrigin'>,
): Promise<Readonly<Record<string, string>>> {
  if (!(await tenants.allowsOrigin(origin))) throw wireProblem('ORIGIN_NOT_ALLOWED', vary);
  return corsHeaders(origin);
}

/** Refuses a page of an origin that the token's tenant does not allow, although its browser would keep the answer from it anyway. */
export async function demandOrigin(origin: string, tenantId: string, tenants: Tenants): Promise<void> {
  const tenant = await tenants.get(tenantId);
  if (!tenant?.allowedOrigins.includes(origin)) throw wireProblem('ORIGIN_NOT_ALLOWED', vary);
}
