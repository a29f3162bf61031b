import type { Desk } from '../desk.ts';
import { endOfShanghaiDay } from '../instants.ts';
import type { OutboxMessage, StoredRecord } from '../ports/index.ts';
import { profileOf } from '../profiles.ts';
import { openPeople } from '../records/people.ts';

/** Invitations by 我的二维码 that one person is texted in a day: whoever has seen the code can make another. */
const INVITATIONS_PER_DAY = 5;

type Waiting = OutboxMessage & { readonly attempts: number };

/**
 * The number that a text goes to: the one that the record holds, or for somebody invited by their own code the one that they
 * sign in with. Undefined where there is nobody to text, or somebody was texted enough.
 */
export async function numberOf(desk: Desk, message: Waiting, stored: StoredRecord): Promise<string | undefined> {
  const { tenant, to } = message;
  const { addressee, parties } = stored.record;
  const person = (await openPeople(desk, stored))[to];
  const subject = to === 'counterparty' && !parties.counterparty.details ? addressee?.subject : undefined;
  if (person || subject === undefined) return person?.mobile;
  const { mobile, known } = await profileOf(desk, { tenant, subject });
  const number = mobile ?? known?.mobile;
  if (number === undefined) return undefined;
  // What is tried again was counted.
  return message.attempts > 0 || (await mayInvite(desk, tenant, subject)) ? number : undefined;
}

async function mayInvite(desk: Desk, tenant: string, subject: string): Promise<boolean> {
  const now = desk.now();
  const tomorrow = endOfShanghaiDay(now);
  return (
    (await desk.ports.store.bump(`invited|${tenant}|${subject}|${tomorrow}`, now, tomorrow)) <= INVITATIONS_PER_DAY
  );
}
