import { idNumberFor, story, type ContractPerson, type Story } from '@iou-kit/host-adapter/contract';
import { addDays } from '@iou-kit/machine';
import { childServer, type ChildServer } from '../child-server.ts';
import { childWorld } from '../child-world.ts';
import { seeded } from '../seeded.ts';
import { raceClient, type RaceClient } from './client.ts';
import { duels, type Duel, type Opponent } from './duels.ts';
import { race } from './race.ts';

export interface RacesReport {
  readonly rounds: number;
  /** For each duel, how often who was first. */
  readonly split: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What the losers were told. */
  readonly told: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

interface Prepared {
  readonly duel: Duel;
  readonly it: Story;
  readonly opponents: readonly [Opponent, Opponent];
}

/** Records are brought to the point so many at a time; the races themselves are run one by one. */
const TOGETHER = 5;

/** Runs each duel in turn, on a fresh record with fresh people, over HTTP between three processes. */
export async function raceRounds(folder: string, rounds: number, seed: number): Promise<RacesReport> {
  const random = seeded(seed);
  const split: Record<string, Record<string, number>> = {};
  const told: Record<string, number> = {};
  const faults: string[] = [];
  const server = await childServer(folder);
  const clients: readonly [RaceClient, RaceClient] = [raceClient(), raceClient()];
  try {
    for (let from = 0; from < rounds; from += TOGETHER) {
      const numbers = Array.from({ length: Math.min(TOGETHER, rounds - from) }, (_, place) => from + place);
      for (const { duel, it, opponents } of await Promise.all(numbers.map((round) => prepare(server, round)))) {
        const [least, most] = duel.lead;
        const result = await race(server, it, opponents, clients, least + random() * (most - least));
        const wins = (split[duel.name] ??= {});
        for (const { name } of opponents) wins[name] = (wins[name] ?? 0) + (name === result.winner ? 1 : 0);
        told[result.loserCode] = (told[result.loserCode] ?? 0) + 1;
        faults.push(...result.faults.map((fault) => `${duel.name}: ${fault}`));
      }
    }
    await server.end('SIGTERM');
    return { rounds, split, told, faults };
  } finally {
    for (const client of clients) client.end();
    await server.end('SIGKILL');
  }
}

async function prepare(server: ChildServer, round: number): Promise<Prepared> {
  const duel = duels[round % duels.length];
  if (!duel) throw new Error('there must be duels');
  const it = await story(childWorld(server), { initiator: person(round, 0), counterparty: person(round, 1) });
  return { duel, it, opponents: await duel.prepare(it) };
}

/** People whom nobody else is: the daily limits are by person. */
function person(round: number, side: 0 | 1): ContractPerson {
  const number = round * 2 + side;
  const birthDate = addDays('1970-01-01', number % 9000);
  return {
    subject: `racer-${number}`,
    name: side === 0 ? '王竞速' : '李竞速',
    idNumber: idNumberFor(birthDate, (number % 900) + 1),
    mobile: `138${String(number).padStart(8, '0')}`,
  };
}
