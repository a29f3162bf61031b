import type { ApplicationPorts } from '../ports.ts';
import { refusalProblem } from './problem.ts';

const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Whose key names the counters of the server itself, which belong to no partner. */
const SERVER = '(server)';

/** So many of a kind by one name in any stretch of `windowMs`; `most` 0 sets no limit. */
export interface Allowance {
  readonly kind: string;
  /** Whoever is counted: an address, a network, a person, a tenant. Kept only as a keyed hash. */
  readonly name: string;
  readonly most: number;
  readonly windowMs: number;
}

export type CounterPorts = Pick<ApplicationPorts, 'store' | 'clock' | 'keyring'>;

/**
 * Counts a request, or refuses it with `TOO_MANY_REQUESTS`. The window slides: the one before counts for the part of it that is not yet
 * over. What is refused is not counted, so that nobody shuts themselves out for longer by asking again.
 */
export async function countRequest(
  { store, clock, keyring }: CounterPorts,
  { kind, name, most, windowMs }: Allowance,
): Promise<void> {
  if (most === 0) return;
  const now = Date.parse(clock.now());
  const window = Math.floor(now / windowMs);
  const begin = window * windowMs;
  const key = `rate|${kind}|${await keyring.index(SERVER, kind, name)}`;
  const [own, before] = await Promise.all([
    store.peek(`${key}|${window}`, instant(now)),
    store.peek(`${key}|${window - 1}`, instant(now)),
  ]);
  // Requests that are judged side by side may overshoot by a few, and are refused by what the counter gives.
  const weight = before * (1 - (now - begin) / windowMs);
  const fits = (count: number) => count + weight <= most;
  const bump = () => store.bump(`${key}|${window}`, instant(now), instant(begin + 2 * windowMs));
  const count = fits(own + 1) ? await bump() : own + 1;
  if (fits(count)) return;
  const room = most - count;
  const free = room >= 0 ? begin + (1 - room / before) * windowMs : begin + windowMs * (2 - (most - 1) / (count - 1));
  throw tooMany(now, Math.ceil(Math.max(free, now + SECOND) / SECOND) * SECOND);
}

const instant = (ms: number): string => new Date(ms).toISOString();

const tooMany = (now: number, free: number) =>
  refusalProblem(
    { code: 'TOO_MANY_REQUESTS', params: { retryAt: instant(free) } },
    { 'retry-after': String(Math.ceil((free - now) / SECOND)) },
  );
