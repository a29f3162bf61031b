import { json, openRoute } from './route.ts';

export const health = openRoute(
  {
    method: 'GET',
    path: '/healthz',
    summary: 'Whether the server and its store are at work.',
    gives: { status: 200, json: 'Health' },
  },
  async ({ ports }) => {
    await ports.store.peek('health', ports.clock.now());
    return json({ status: 'ok' });
  },
);
