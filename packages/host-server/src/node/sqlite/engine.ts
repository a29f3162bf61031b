import type { DatabaseSync } from 'node:sqlite';
import { counterTable } from './counters.ts';
import { listing } from './listing.ts';
import { queueTables } from './queues.ts';
import { recordTable } from './records.ts';
import { registryTables } from './registry.ts';
import { vaultTable } from './vault.ts';
import { verificationTable } from './verifications.ts';
import { webhookTables } from './webhooks.ts';

/** Everything the store can do, as plain functions over two open files. `writes` must run inside the writer's transaction. */
export function engine(records: DatabaseSync, counters: DatabaseSync) {
  const tables = [
    recordTable(records),
    vaultTable(records),
    verificationTable(records),
    queueTables(records),
    registryTables(records),
    webhookTables(records),
  ] as const;
  const [record, vault, verification, queue, registry, webhook] = tables;
  return {
    writes: {
      ...record.writes,
      ...vault.writes,
      ...verification.writes,
      ...queue.writes,
      ...registry.writes,
      ...webhook.writes,
    },
    reads: {
      ...record.reads,
      ...vault.reads,
      ...verification.reads,
      ...queue.reads,
      ...registry.reads,
      ...webhook.reads,
      ...counterTable(counters),
      list: listing(records),
    },
  };
}

export type Engine = ReturnType<typeof engine>;
export type Operations = Engine['writes'] & Engine['reads'];
export type OperationName = keyof Operations;
