import { describeRoutes } from '../openapi/describe.ts';
import { json, openRoute, type Route, type RouteInfo } from './route.ts';

/** The description of these routes, and of itself. Made at the first request. */
export function openapi(others: readonly Route[], version: string): Route {
  let made: string | undefined;
  const info = {
    method: 'GET',
    path: '/v1/openapi.json',
    summary: 'This description.',
    gives: { status: 200, media: 'application/json' },
  } as const satisfies Omit<RouteInfo, 'auth'>;
  const all = [...others.map((route) => route.info), { ...info, auth: 'none' } as const];
  return openRoute(info, () => {
    made ??= JSON.stringify(describeRoutes(all, version));
    return Promise.resolve(json(JSON.parse(made)));
  });
}
