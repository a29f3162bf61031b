import { valueOf } from '../edge/problem.ts';
import { json, personRoute, type Route } from './route.ts';

/** Who the bearer is, what holds here, and whether particulars belong together. */
export const people: readonly Route[] = [
  personRoute(
    {
      method: 'GET',
      path: '/v1/me',
      summary: 'The person of the token, as the host knows them; values are masked.',
      scope: 'read',
      gives: { status: 200, json: 'Me' },
    },
    async ({ host }) => json(await host.identity.me()),
  ),
  personRoute(
    {
      method: 'GET',
      path: '/v1/policy',
      summary: "The tenant's limits, and the server's instant.",
      scope: 'read',
      gives: { status: 200, json: 'PolicyAnswer' },
    },
    async ({ host }) => json(await host.identity.policy()),
  ),
  personRoute(
    {
      method: 'POST',
      path: '/v1/identity/check',
      summary: 'Whether name and ID number belong together.',
      scope: 'write',
      counted: 'guess',
      body: { json: 'PersonCheck' },
      gives: { status: 200, json: 'PersonMatch' },
    },
    async ({ host, body: { mobile, ...person } }) => {
      const match = valueOf(await host.identity.check({ ...person, ...(mobile !== undefined && { mobile }) }));
      return json({ match });
    },
  ),
];
