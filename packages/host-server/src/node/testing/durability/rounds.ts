import { childServer, type ChildServer } from '../child-server.ts';
import { seeded } from '../seeded.ts';
import { inspect, missing } from './inspect.ts';
import { writer, type Intent } from './writer.ts';

export interface DurabilityReport {
  readonly rounds: number;
  /** Writes that were answered before the server was killed. */
  readonly acknowledged: number;
  /** Writes that were under way when it was killed, and how many of them had reached the disk. */
  readonly underWay: number;
  readonly underWayKept: number;
  readonly events: number;
  readonly faults: readonly string[];
}

const WRITERS = 8;
const SHORTEST_MS = 20;
const LONGEST_MS = 400;

/**
 * Kills the server under load, again and again, on one data folder. After each restart everything that was acknowledged must
 * be there; the clients ask again for what they got no answer to, and then each of their writes must be there just once.
 */
export async function durabilityRounds(folder: string, rounds: number, seed: number): Promise<DurabilityReport> {
  const random = seeded(seed);
  const total = { rounds, acknowledged: 0, underWay: 0, underWayKept: 0, events: 0 };
  const faults: string[] = [];
  const all: Intent[] = [];
  let server = await childServer(folder);
  try {
    const tokens = await tokensOf(server);
    for (let round = 1; round <= rounds; round += 1) {
      const writers = tokens.map((token, person) => writer(`${round}.${person}`, token));
      const running = Promise.allSettled(writers.map((one) => one.run(server.url)));
      await moment(SHORTEST_MS + random() * (LONGEST_MS - SHORTEST_MS));
      await server.end('SIGKILL');
      const troubles = refusalsIn(await running);
      server = await childServer(folder);

      const intents = writers.flatMap((one) => one.intents);
      const unanswered = intents.filter(({ acknowledged }) => !acknowledged);
      const found = inspect(folder);
      const before = missing(found, intents);
      for (const { resend } of unanswered) troubles.push(...refusalsIn(await Promise.allSettled([resend(server.url)])));
      all.push(...intents);
      const after = inspect(folder);
      const count = after.events === all.length ? [] : [`${after.events} events for ${all.length} writes`];
      const said = [...troubles, ...found.faults, ...before, ...after.faults, ...missing(after, all), ...count];
      faults.push(...said.map((fault) => `round ${round}: ${fault}`));
      total.acknowledged += intents.length - unanswered.length;
      total.underWay += unanswered.length;
      total.underWayKept += unanswered.length - (after.events - found.events);
      total.events = after.events;
    }
    await server.end('SIGTERM');
    return { ...total, faults };
  } finally {
    await server.end('SIGKILL');
  }
}

const tokensOf = (server: ChildServer): Promise<string[]> =>
  Promise.all(
    Array.from({ length: WRITERS }, async (_, person) => (await server.token({ sub: `writer-${person}` })).token),
  );

/** Nothing in this load may be refused. */
const refusalsIn = (settled: readonly PromiseSettledResult<unknown>[]): string[] =>
  settled.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));

const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
