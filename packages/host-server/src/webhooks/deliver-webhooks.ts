import type { Clock, RecordStore, Tenant, TenantDirectory } from '@iou-kit/host-adapter/service';
import { messageOf } from './webhook-message.ts';
import type { WebhookDelivery, WebhookQueue } from './webhook-queue.ts';
import { webhookHeaders } from './webhook-signature.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** After each failure, so long until the next try; after the last one it is given up, about three days after the first. */
export const webhookSchedule = [
  ...[5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR],
  ...[14 * HOUR, 20 * HOUR, 24 * HOUR],
] as const;

const BATCH = 50;
const TIMEOUT_MS = 15 * SECOND;

export interface WebhookPorts {
  readonly queue: WebhookQueue;
  readonly store: Pick<RecordStore, 'events'>;
  readonly tenants: TenantDirectory & { all(): Promise<readonly Tenant[]> };
  readonly clock: Clock;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** Sends what waits for the tenants' webhooks. Gives how many deliveries were settled. */
export async function deliverWebhooks(ports: WebhookPorts): Promise<number> {
  const { queue, tenants, clock } = ports;
  for (const { id, webhook } of await tenants.all()) if (webhook) await queue.follow(id, clock.now());
  const due = await queue.due(clock.now(), BATCH);
  const settled = await Promise.all(due.map((delivery) => deliver(ports, delivery)));
  return settled.filter(Boolean).length;
}

async function deliver(ports: WebhookPorts, delivery: WebhookDelivery): Promise<boolean> {
  const { queue, tenants, clock } = ports;
  const { tenant, attempts } = delivery;
  const webhook = (await tenants.get(tenant))?.webhook;
  const lastStatus = webhook ? await post(ports, webhook, delivery) : 0;
  const good = lastStatus >= 200 && lastStatus < 300;
  const wait = webhookSchedule[attempts];
  const status = good ? 'delivered' : wait === undefined || !webhook ? 'failed' : 'waiting';
  const dueAt = new Date(Date.parse(clock.now()) + (status === 'waiting' ? (wait ?? 0) : 0)).toISOString();
  await queue.settle(delivery, { status, lastStatus, dueAt });
  return status !== 'waiting';
}

/**
 * The status of the answer; 0 where there was none in time, or nothing could be sent by the secrets and address as they are. Redirects are
 * not followed: the address is the one that was named.
 */
async function post(
  { store, clock, fetch }: WebhookPorts,
  { url, secrets }: NonNullable<Tenant['webhook']>,
  { tenant, recordId, seq }: WebhookDelivery,
): Promise<number> {
  const [event] = await store.events(tenant, recordId, seq - 1);
  if (!event) return 0;
  const body = JSON.stringify(messageOf(event));
  const at = Math.floor(Date.parse(clock.now()) / SECOND);
  try {
    const headers = await webhookHeaders(secrets, { id: event.id, at, body });
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return 0;
  }
}
