import { refusalProblem } from '../edge/problem.ts';
import { json, tenantRoute, type Route } from './route.ts';

const PAGE = 50;

/** What was told to the partner's webhook, for its back end. */
export const webhooks: readonly Route[] = [
  tenantRoute(
    {
      method: 'GET',
      path: '/v1/webhooks/deliveries',
      summary: "Deliveries to the partner's webhook, the latest first; `before` is the place to go on from.",
      query: 'DeliveryQuery',
      gives: { status: 200, json: 'DeliveryPage' },
    },
    async ({ ports, tenant, query }) => {
      const deliveries = (await ports.webhooks?.list(tenant, query.before, PAGE)) ?? [];
      return json({ deliveries: deliveries.map(({ tenant: _, ...delivery }) => delivery) });
    },
  ),
  tenantRoute(
    {
      method: 'POST',
      path: '/v1/webhooks/deliveries/{index}/replay',
      summary: 'Delivers an event again.',
      gives: { status: 202, json: 'Replayed' },
    },
    async ({ ports, tenant, params }) => {
      const found = await ports.webhooks?.replay(tenant, Number(params['index']), ports.clock.now());
      if (!found) throw refusalProblem({ code: 'NOT_FOUND' });
      return json({ replayed: true }, 202);
    },
  ),
];
