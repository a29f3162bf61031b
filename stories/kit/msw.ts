import { http, HttpResponse, type RequestHandler } from 'msw';
import type { StoryWorld } from './world.ts';

const worlds = new Map<string, StoryWorld>();

/** Where a world's programming interface is found while it is open, beside the page that shows it. */
export const endpointOf = (world: StoryWorld): string => new URL(`iou-api/${world.id}`, document.baseURI).href;

/** Opens a world to the requests of this page, until it is closed. */
export function openWorld(world: StoryWorld): () => void {
  worlds.set(world.id, world);
  return () => {
    worlds.delete(world.id);
    void world.close();
  };
}

/** Hands every request for a world to that world's application: the one that the reference server runs. */
export const applications: RequestHandler = http.all<{ world: string }>(
  '*/iou-api/:world/*',
  async ({ request, params }) => {
    const world = worlds.get(params.world);
    // Somebody left while an answer was on its way.
    if (!world) return HttpResponse.json({ code: 'NOT_FOUND', refusal: { code: 'NOT_FOUND' } }, { status: 404 });
    const { pathname, search, origin } = new URL(request.url);
    const path = pathname.slice(pathname.indexOf(world.id) + world.id.length);
    const { method, headers, signal } = request;
    const body = method === 'GET' ? null : await request.arrayBuffer();
    return world.application.fetch(new Request(`${origin}${path}${search}`, { method, headers, signal, body }));
  },
);
