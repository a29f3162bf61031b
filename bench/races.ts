// `npm run bench:races -- [rounds] [seed]`: two processes want different things of one record at the same moment.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { raceRounds } from '../packages/host-server/src/node/testing/races/rounds.ts';

const [rounds = 1000, seed = 1] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'iou-races-'));
const began = performance.now();
const report = await raceRounds(folder, rounds, seed);
const seconds = Math.round((performance.now() - began) / 1000);
console.log(JSON.stringify({ bench: 'races', seed, seconds, ...report }, null, 2));
rmSync(folder, { recursive: true });
process.exitCode = report.faults.length > 0 ? 1 : 0;
