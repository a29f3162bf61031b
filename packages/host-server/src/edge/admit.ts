import type { ApplicationPorts } from '../ports.ts';
import { tenantOfApiKey } from '../keys/api-key.ts';
import type { EdgeCall, RouteInfo } from '../routes/route.ts';
import { verifyToken } from '../tokens/token.ts';
import { countToken, countWrongKey } from './count-call.ts';
import { demandOrigin } from './cors.ts';
import { wireProblem } from './problem.ts';

/** Longer names of browsers tell nothing more. */
const MOST_AGENT = 300;

const challenge = { 'www-authenticate': 'Bearer' };

/** Who is calling, if they may call this route at all. Throws UNAUTHENTICATED, FORBIDDEN, ORIGIN_NOT_ALLOWED, TOO_MANY_REQUESTS. */
export async function admit(
  ports: ApplicationPorts,
  info: RouteInfo,
  request: Request,
  { origin, address }: { readonly origin: string | null; readonly address: string },
): Promise<Pick<EdgeCall, 'bearer' | 'tenant'>> {
  if (info.auth === 'none') return { bearer: null, tenant: null };
  const [, presented = ''] = /^Bearer ([\w.-]+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (info.auth === 'tenant') {
    const tenant = await tenantOfApiKey(ports.apiKeys, presented);
    if (tenant === null) {
      await countWrongKey(ports, address);
      throw wireProblem('UNAUTHENTICATED', challenge);
    }
    await countToken(ports, tenant);
    return { bearer: null, tenant };
  }
  const { issuer, clock, tokenKeys } = ports;
  const bearer = await verifyToken(tokenKeys, presented, { issuer, now: Date.parse(clock.now()) });
  if (!bearer) throw wireProblem('UNAUTHENTICATED', challenge);
  if (info.scope && !bearer.scope.includes(info.scope)) throw wireProblem('FORBIDDEN');
  if (origin !== null) await demandOrigin(origin, bearer.session.tenant, ports.tenants);
  const agent = (request.headers.get('user-agent') ?? '').slice(0, MOST_AGENT);
  return { bearer: { ...bearer, session: { ...bearer.session, device: { agent, address } } }, tenant: null };
}
