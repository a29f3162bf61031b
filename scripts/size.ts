// `npm run size [-- --parts]`: what a page downloads, in brotli with all dependencies. Writes docs/reports/sizes.md; ends with 1 past a limit.
import { parseArgs } from 'node:util';
import { buildRelease } from './build/build-release.ts';
import { faultsOf, kB, measure } from './build/measure.ts';
import { writeSizeReport } from './reports/size-report.ts';

const { values } = parseArgs({ options: { parts: { type: 'boolean', default: false } } });

await buildRelease();
const measures = measure();
writeSizeReport(measures);
for (const measured of measures) {
  const { scenario, files, size } = measured;
  const { name, budget, limit } = scenario;
  const faults = faultsOf(measured);
  const aim = size <= budget ? 'within its budget' : `past its budget of ${kB(budget)}`;
  console.log(
    `${faults.length > 0 ? '✗' : size > budget ? '~' : '✓'} ${kB(size).padStart(9)}  ${name}: ${aim}, limit ${kB(limit)}`,
  );
  if (faults.length > 0) {
    process.exitCode = 1;
    for (const fault of faults) console.log(`    ${fault}`);
  }
  if (values.parts) for (const part of files) console.log(`    ${kB(part.size).padStart(9)}  ${part.file}`);
}
