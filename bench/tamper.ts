// `npm run bench:tamper -- [flips] [seed]`: single bits of a bundle's files flipped, each shown to both verifiers.
import { flipRounds } from '../packages/host-server/src/node/testing/evidence/flips.ts';
import { pythonVerifier } from '../packages/host-server/src/node/testing/evidence/python.ts';
import { sealedLife } from '../packages/host-server/src/node/testing/evidence/sealed-life.ts';

const [flips = 2000, seed = 1] = process.argv.slice(2).map(Number);
const life = await sealedLife();
const python = pythonVerifier();
const began = performance.now();
const report = await flipRounds(life, python, flips, seed);
const seconds = Math.round((performance.now() - began) / 1000);
console.log(JSON.stringify({ bench: 'tamper', seed, seconds, ...report }, null, 2));
python.close();
await life.on.close();
process.exitCode = report.faults.length > 0 ? 1 : 0;
