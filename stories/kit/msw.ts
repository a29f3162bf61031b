import { http, HttpResponse, type RequestHandler } from 'msw';
import { action } from 'storybook/actions';
import type { StoryWorld } from './world.ts';

const worlds = new Map<string, StoryWorld>();

/** Where a world's programming interface is found while it is open, beside the page that shows it. */
export const endpointOf = (world: StoryWorld): string => new URL(`iou-api/${world.id}`, document.baseURI).href;

const SECOND_MS = 1000;

/**
 * Opens a world to the requests of this page, until it is closed. While it is open its clock runs, and the texts that reach
 * its phones are told in the panel of actions, codes included.
 */
export function openWorld(world: StoryWorld): () => void {
  worlds.set(world.id, world);
  const told = action('text message');
  const stopTelling = world.inbox.subscribe(({ to, text }) => {
    told(to, text);
  });
  const clock = setInterval(() => void world.advance({ seconds: 1 }), SECOND_MS);
  return () => {
    clearInterval(clock);
    stopTelling();
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
