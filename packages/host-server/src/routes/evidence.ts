import { refusalProblem, valueOf } from '../edge/problem.ts';
import type { EvidencePart, Host } from '@iou-kit/host-adapter';
import { json, openRoute, personRoute, type Route } from './route.ts';

/** What makes evidence checkable by anybody: keys, heads and proofs. Hashes alone. */
export const evidence: readonly Route[] = [
  personRoute(
    {
      method: 'GET',
      path: '/v1/records/{id}/evidence',
      summary: 'How far the evidence of a record has come, and what can be fetched.',
      scope: 'read',
      gives: { status: 200, json: 'EvidenceStatus' },
    },
    async ({ host, params }) => json(valueOf(await portOf(host).status(params['id'] ?? ''))),
  ),
  personRoute(
    {
      method: 'GET',
      path: '/v1/records/{id}/evidence/{part}',
      summary: 'A part of it: document, report, bundle or receipt.',
      scope: 'read',
      gives: { status: 200, media: 'application/octet-stream' },
    },
    async ({ host, params }) => {
      const part = host.capabilities.evidence.find((each): each is EvidencePart => each === params['part']);
      if (!part) throw refusalProblem({ code: 'NOT_FOUND' });
      const content = valueOf(await portOf(host).file(params['id'] ?? '', part));
      return new Response(content, { headers: { 'content-type': content.type, 'content-disposition': 'attachment' } });
    },
  ),
  openRoute(
    {
      method: 'GET',
      path: '/v1/trust',
      summary: 'The keys that sign the log, and the roots of the certificates.',
      gives: { status: 200, json: 'Trust' },
    },
    async ({ ports }) => {
      if (!ports.transparency) throw refusalProblem({ code: 'NOT_FOUND' });
      return json(ports.transparency.trust);
    },
  ),
  openRoute(
    {
      method: 'GET',
      path: '/v1/logs/{tenant}/checkpoint',
      summary: "The head of a tenant's log, signed.",
      gives: { status: 200, json: 'LogHead' },
    },
    async ({ ports, params }) => {
      const checkpoint = await ports.transparency?.checkpoint(params['tenant'] ?? '');
      if (!checkpoint) throw refusalProblem({ code: 'NOT_FOUND' });
      return json({ checkpoint });
    },
  ),
  openRoute(
    {
      method: 'GET',
      path: '/v1/logs/{tenant}/consistency',
      summary: 'Shows that the log of `first` leaves is a prefix of that of `second`.',
      query: 'LogSpan',
      gives: { status: 200, json: 'LogConsistency' },
    },
    async ({ ports, params, query }) => {
      const proof = await ports.transparency?.consistency(params['tenant'] ?? '', query.first, query.second);
      if (!proof) throw refusalProblem({ code: 'NOT_FOUND' });
      return json({ proof });
    },
  ),
];

/** The port of a host that makes evidence. */
function portOf({ evidence }: Host): NonNullable<Host['evidence']> {
  if (!evidence) throw refusalProblem({ code: 'NOT_FOUND' });
  return evidence;
}
