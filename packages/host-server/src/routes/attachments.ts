import { valueOf } from '../edge/problem.ts';
import { json, personRoute, type Route } from './route.ts';

export const attachments: readonly Route[] = [
  personRoute(
    {
      method: 'POST',
      path: '/v1/records/{id}/attachments',
      summary: 'Adds an image to a draft: jpg, png or webp by content; metadata are stripped.',
      scope: 'write',
      body: 'image',
      gives: { status: 201, json: 'Attachment' },
    },
    async ({ host, params, body }) => json(valueOf(await host.storage.attach(params['id'] ?? '', body)), 201),
  ),
  personRoute(
    {
      method: 'GET',
      path: '/v1/records/{id}/attachments/{aid}',
      summary: 'An image of a record.',
      scope: 'read',
      gives: { status: 200, media: 'image/*' },
    },
    async ({ host, params }) => {
      const image = valueOf(await host.storage.attachment(params['id'] ?? '', params['aid'] ?? ''));
      return new Response(image, { headers: { 'content-type': image.type, 'content-disposition': 'attachment' } });
    },
  ),
];
