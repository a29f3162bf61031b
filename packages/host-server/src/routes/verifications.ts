import { valueOf } from '../edge/problem.ts';
import { json, personRoute, type Route } from './route.ts';

const gives = { status: 200, json: 'Verification' } as const;

export const verifications: readonly Route[] = [
  personRoute(
    {
      method: 'POST',
      path: '/v1/verifications',
      summary: 'Begins a proof of who is acting, bound to record, revision, action, document hash and person.',
      scope: 'write',
      body: { json: 'VerificationRequest' },
      gives: { status: 201, json: 'Verification' },
    },
    async ({ host, body }) => json(valueOf(await host.identity.start(body)), 201),
  ),
  personRoute(
    {
      method: 'GET',
      path: '/v1/verifications/{id}',
      summary: "The verification as it stands; a passed one's id is the ticket.",
      scope: 'read',
      gives,
    },
    async ({ host, params }) => json(valueOf(await host.identity.finish(params['id'] ?? ''))),
  ),
  personRoute(
    {
      method: 'POST',
      path: '/v1/verifications/{id}/codes',
      summary: "Texts a code to the person's own number, which the host knows.",
      scope: 'write',
      counted: 'code',
      gives,
    },
    async ({ host, params }) => json(valueOf(await host.sms.sendCode(params['id'] ?? ''))),
  ),
  personRoute(
    {
      method: 'POST',
      path: '/v1/verifications/{id}/code',
      summary: 'Checks the code that was texted.',
      scope: 'write',
      body: { json: 'CodeRequest' },
      gives,
    },
    async ({ host, params, body }) => json(valueOf(await host.sms.checkCode(params['id'] ?? '', body.code))),
  ),
];
