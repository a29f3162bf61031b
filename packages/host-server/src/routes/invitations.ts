import { valueOf } from '../edge/problem.ts';
import { json, personRoute, type Route } from './route.ts';

/** The code travels in a body, never in a URL: addresses are logged on the way. */
export const invitations: readonly Route[] = [
  personRoute(
    {
      method: 'POST',
      path: '/v1/invitations/peek',
      summary: "What an invitation shows before it is claimed: the amount and the initiator's masked name.",
      scope: 'read',
      counted: 'guess',
      body: { json: 'CodeRequest' },
      gives: { status: 200, json: 'Gate' },
    },
    async ({ host, body }) => json(valueOf(await host.storage.peekInvitation(body.code))),
  ),
  personRoute(
    {
      method: 'POST',
      path: '/v1/invitations/claim',
      summary: 'Binds this person to the invited side; the first to come is bound.',
      scope: 'write',
      counted: 'guess',
      body: { json: 'CodeRequest' },
      gives: { status: 200, json: 'RecordView' },
    },
    async ({ host, body }) => json(valueOf(await host.storage.claimInvitation(body.code))),
  ),
];
