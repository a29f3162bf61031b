import type { Desk } from './desk.ts';
import { HOUR, later, SECOND } from './instants.ts';
import { numberOf } from './messages/number-of.ts';
import { notInQuietHours } from './messages/quiet-hours.ts';
import { isSmsTemplate, smsText } from './messages/sms-templates.ts';
import { stillStands } from './messages/still-stands.ts';
import type { OutboxMessage } from './ports/index.ts';

const BATCH = 100;
const MAX_TRIES = 8;
const FIRST_WAIT = 30 * SECOND;
const LONGEST_WAIT = 6 * HOUR;

type Waiting = OutboxMessage & { readonly attempts: number };

/** Sends what waits in the outbox. Gives how many messages were settled: sent, or given up. */
export async function deliver(desk: Desk): Promise<number> {
  const now = desk.now();
  const isNight = notInQuietHours(now) !== now;
  const due = await desk.ports.store.dueMessages(now, BATCH);
  // What could not go out by day waits for the morning; a demonstration that hands out the morning's means it to be sent.
  const waiting = due.filter(({ notBefore }) => !isNight || notBefore > now);
  const settled = await Promise.all(waiting.map((message) => send(desk, message)));
  return settled.filter(Boolean).length;
}

async function send(desk: Desk, message: Waiting): Promise<boolean> {
  const { store, messages } = desk.ports;
  const { id, template, params } = message;
  try {
    const stored = await desk.ports.store.load(message.tenant, message.recordId);
    const isDue = stored !== null && isSmsTemplate(template) && stillStands(template, stored.record);
    const to = isDue ? await numberOf(desk, message, stored) : undefined;
    // Once the number was erased there is nobody to text.
    if (!isDue || to === undefined) {
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
