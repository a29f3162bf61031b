// `npm run bench:durability -- [rounds] [seed]`: kills the server under load and looks for what was acknowledged.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { durabilityRounds } from '../packages/host-server/src/node/testing/durability/rounds.ts';

/** Each folder is killed so often before the next one is begun: inspecting it takes longer with every round. */
const ROUNDS_A_FOLDER = 20;

const [rounds = 300, seed = 1] = process.argv.slice(2).map(Number);
const total = { rounds: 0, acknowledged: 0, underWay: 0, underWayKept: 0, events: 0 };
const faults: string[] = [];
const began = performance.now();

while (total.rounds < rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'iou-durability-'));
  const report = await durabilityRounds(folder, Math.min(ROUNDS_A_FOLDER, rounds - total.rounds), seed + total.rounds);
  for (const name of ['rounds', 'acknowledged', 'underWay', 'underWayKept', 'events'] as const)
    total[name] += report[name];
  faults.push(...report.faults);
  console.error(`${total.rounds} of ${rounds} rounds, ${faults.length} faults`);
  if (report.faults.length === 0) rmSync(folder, { recursive: true });
  else console.error(`kept for a look: ${folder}`);
}

const seconds = Math.round((performance.now() - began) / 1000);
console.log(JSON.stringify({ bench: 'durability', seed, seconds, ...total, faults }, null, 2));
process.exitCode = faults.length > 0 ? 1 : 0;
