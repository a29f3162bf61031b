import { accepted, type Outcome, type Person } from '@iou-kit/machine';
import { HostError } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import { endOfShanghaiDay } from '../instants.ts';
import { refusal } from '../records/answers.ts';
import type { Session } from '../record-service.types.ts';

/** Nobody may use the register to find out whose number is whose: so many questions a person and day. */
const CHECKS_PER_DAY = 100;

/** Do name and number belong together? Refused with `IDENTITY_MISMATCH`, `TOO_MANY_REQUESTS`. Throws PROVIDER when nobody can say. */
export async function matchPerson(
  desk: Desk,
  { tenant, subject }: Session,
  person: Pick<Person, 'name' | 'idNumber'>,
): Promise<Outcome<true>> {
  const now = desk.now();
  const tomorrow = endOfShanghaiDay(now);
  const asked = await desk.ports.store.bump(`match|${tenant}|${subject}|${tomorrow}`, now, tomorrow);
  if (asked > CHECKS_PER_DAY) return refusal('TOO_MANY_REQUESTS', undefined, { retryAt: tomorrow });
  const { name, idNumber } = person;
  const result = await fromProvider(() => desk.ports.people.matchPerson({ name, idNumber }));
  if (result === 'unavailable') throw new HostError('PROVIDER', 'the register of people must answer');
  return result === 'match' ? accepted(true) : refusal('IDENTITY_MISMATCH');
}

/** A provider's failure in the host's words. Its own message is not passed on, since it may quote what it was asked. */
export async function fromProvider<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch {
    throw new HostError('PROVIDER', 'the provider must answer');
  }
}
