// `npm run bench:ink-fuzz -- [count] [seed]`: mutated encodings of handwriting are decoded; none may throw, hang or be misread.
import { fuzzInk } from '../packages/machine/src/ink/fuzz/fuzz-ink.harness.ts';

const [count = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
const began = performance.now();
const report = fuzzInk(count, seed, () => performance.now());
const seconds = Math.round((performance.now() - began) / 1000);
const slowestMs = Math.round(report.slowestMs * 10) / 10;
console.log(JSON.stringify({ bench: 'ink-fuzz', seed, seconds, ...report, slowestMs }, null, 2));
process.exitCode = report.faults.length > 0 ? 1 : 0;
