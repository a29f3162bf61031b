import type { ApplicationPorts } from '../ports.ts';
import { mintToken, scopes } from '../tokens/token.ts';
import type { Wire } from '../wire/schemas.ts';
import { json, tenantRoute } from './route.ts';

export const tokens = tenantRoute(
  {
    method: 'POST',
    path: '/v1/tokens',
    summary:
      "Mints a short-lived token for one person. Called by the partner's back end; the browser only ever holds the token.",
    body: { json: 'TokenRequest' },
    gives: { status: 201, json: 'Token' },
  },
  async ({ ports, tenant, body }) => json(await tokenFor(ports, tenant, body), 201),
);

/** Keeps what the partner says of its user, and signs a token for that user. */
export async function tokenFor(
  { service, tokenKeys, issuer, clock }: Pick<ApplicationPorts, 'service' | 'tokenKeys' | 'issuer' | 'clock'>,
  tenant: string,
  { sub, recordId, scope = [...scopes], person }: Wire<'TokenRequest'>,
): Promise<Wire<'Token'>> {
  const session = { tenant, subject: sub, ...(recordId !== undefined && { recordId }) };
  if (person) await service.saveProfile(session, person);
  return mintToken(tokenKeys, { session, scope, issuer, now: Date.parse(clock.now()) });
}
