import type { WebhookQueue } from '../webhooks/index.ts';
import type { SqliteStore } from './sqlite/index.ts';

/** The queue in the file of the records. Nothing is written while there is nothing to follow. */
export const sqliteWebhooks = ({ ask }: Pick<SqliteStore, 'ask'>): WebhookQueue => ({
  async follow(tenant, now) {
    if (await ask('isBehindWebhook', tenant)) await ask('followWebhook', tenant, now);
  },
  due: (now, limit) => ask('dueWebhooks', now, limit),
  settle: ({ tenant, index }, result) => ask('settleWebhook', tenant, index, result),
  list: (tenant, before, limit) => ask('webhooks', tenant, before ?? null, limit),
  replay: (tenant, index, now) => ask('replayWebhook', tenant, index, now),
});
