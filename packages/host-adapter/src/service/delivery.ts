import type { Desk } from './desk.ts';
import { HOUR, later, SECOND } from './instants.ts';
import { numberOf } from './messages/number-of.ts';
import { isSmsTemplate, smsText } from './messages/sms-templates.ts';
import type { OutboxMessage } from './ports/index.ts';

const BATCH = 100;
const MAX_TRIES = 8;
const FIRST_WAIT = 30 * SECOND;
const LONGEST_WAIT = 6 * HOUR;

type Waiting = OutboxMessage & { readonly attempts: number };

/** Sends what waits in the outbox. Gives how many messages were settled: sent, or given up. */
export async function deliver(desk: Desk): Promise<number> {
  const waiting = await desk.ports.store.dueMessages(desk.now(), BATCH);
  const settled = await Promise.all(waiting.map((message) => send(desk, message)));
  return settled.filter(Boolean).length;
}

async function send(desk: Desk, message: Waiting): Promise<boolean> {
  const { store, messages } = desk.ports;
  const { id, template, params } = message;
  try {
    const stored = await desk.ports.store.load(message.tenant, message.recordId);
    const to = stored === null ? undefined : await numberOf(desk, message, stored);
    // Once the number was erased there is nobody to text.
    if (!stored || to === undefined || !isSmsTemplate(template)) {
      await store.settleMessage(id, { status: 'failed' });
      return true;
    }
    const { kind } = stored.record;
    const text = smsText(template, params, await desk.tenant(message.tenant), desk.kind(kind));
    const { providerId } = await messages.send({ id, to, kind, template, params, text });
    await store.settleMessage(id, { status: 'sent', providerId });
    return true;
  } catch {
    if (message.attempts + 1 >= MAX_TRIES) {
      await store.settleMessage(id, { status: 'failed' });
      return true;
    }
    await store.settleMessage(id, { status: 'retry', retryAt: later(desk.now(), waitAfter(message.attempts)) });
    return false;
  }
}

/** Twice as long after each failure. */
export const waitAfter = (attempts: number): number => Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempts);
