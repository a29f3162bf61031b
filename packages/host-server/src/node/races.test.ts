import assert from 'node:assert/strict';
import { test } from 'node:test';
import { raceRounds } from './testing/races/rounds.ts';
import { temporaryFolder } from './testing/test-server.ts';

const rounds = 60;
const seed = 20261122;

test(`in ${rounds} races between two processes one wins, and the other is told the truth`, async (t) => {
  const folder = temporaryFolder();
  const { faults, split, told } = await raceRounds(folder, rounds, seed);
  t.diagnostic(JSON.stringify({ split, told }));
  assert.deepEqual(faults, []);
  assert.equal(
    Object.values(told).reduce((sum, count) => sum + count, 0),
    rounds,
  );
});
