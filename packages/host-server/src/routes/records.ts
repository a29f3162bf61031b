import { malformed, valueOf } from '../edge/problem.ts';
import { json, personRoute, type Route } from './route.ts';

/** A signature drawn by hand travels in a command, and may be longer than anything else in JSON. */
const COMMAND_BYTES = 512 * 1024;

export const records: readonly Route[] = [
  personRoute(
    {
      method: 'POST',
      path: '/v1/records',
      summary: 'Makes a draft, once the notice was accepted.',
      scope: 'write',
      counted: 'draft',
      keyed: true,
      body: { json: 'RecordCreation' },
      gives: { status: 201, json: 'RecordView' },
    },
    async ({ host, body, key }) =>
      json(valueOf(await host.storage.create({ type: 'record.create', ...body }, key)), 201),
  ),
  personRoute(
    {
      method: 'GET',
      path: '/v1/records',
      summary: "The person's records: those that wait for this person first, then the most lately changed.",
      scope: 'read',
      query: 'RecordQuery',
      gives: { status: 200, json: 'RecordPage' },
    },
    async ({ host, query }) => json(await host.storage.list(query)),
  ),
  personRoute(
    {
      method: 'GET',
      path: '/v1/records/{id}',
      summary: 'A record as this person sees it.',
      scope: 'read',
      gives: { status: 200, json: 'RecordView' },
    },
    async ({ host, params }) => json(valueOf(await host.storage.load(idOf(params)))),
  ),
  personRoute(
    {
      method: 'GET',
      path: '/v1/records/{id}/history',
      summary: "The record's acts, oldest first.",
      scope: 'read',
      gives: { status: 200, json: 'History' },
    },
    async ({ host, params }) => json(valueOf(await host.storage.history(idOf(params)))),
  ),
  personRoute(
    {
      method: 'POST',
      path: '/v1/records/{id}/commands',
      summary:
        'Gives a command to the record as it was at a revision. First come, first served: the loser gets STATE_CONFLICT.',
      scope: 'write',
      keyed: true,
      body: { json: 'CommandRequest', maxBytes: COMMAND_BYTES },
      gives: { status: 200, json: 'RecordView' },
    },
    async ({ host, params, body: { command, revision }, key }) => {
      const recordId = idOf(params);
      if (command.type === 'record.create') throw malformed([{ path: 'type', code: 'UNKNOWN_COMMAND' }]);
      return json(valueOf(await host.storage.commit({ recordId, command, revision, idempotencyKey: key })));
    },
  ),
  personRoute(
    {
      method: 'GET',
      path: '/v1/records/{id}/link',
      summary: "The link for the other person; an unclaimed invitation's code stands in its fragment.",
      scope: 'write',
      gives: { status: 200, json: 'Link' },
    },
    async ({ host, params }) => json(valueOf(await host.storage.shareLink(idOf(params)))),
  ),
  personRoute(
    {
      method: 'POST',
      path: '/v1/records/{id}/remind',
      summary: 'Texts the other person that a signature is awaited.',
      scope: 'write',
      keyed: true,
      body: { json: 'RevisionRequest' },
      gives: { status: 200, json: 'RecordView' },
    },
    async ({ host, params, body, key }) => json(valueOf(await host.sms.remind(idOf(params), body.revision, key))),
  ),
];

/** The path's `{id}`; the router has seen that it is there. */
const idOf = (params: Readonly<Record<string, string>>): string => params['id'] ?? '';
