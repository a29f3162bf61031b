// `npm run bench:startup -- [rounds]`: time to a usable form on a slow phone and a slow line: the drop-in beside a hand-written form
// and the whole kit in one file, interleaved in one run. The figures go to bench/results/startup.json too.
import { mkdirSync, writeFileSync } from 'node:fs';
import { contenders } from './startup/contenders.ts';
import { conditions, measure } from './startup/measure.ts';
import { report } from './startup/report.ts';
import { openSite } from './startup/site.ts';

const [rounds = 15] = process.argv.slice(2).map(Number);
const all = await contenders();
const site = await openSite(all);
try {
  const measured = await measure(all, site, rounds);
  const folder = new URL('results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('startup.json', folder), `${JSON.stringify({ rounds, conditions, ...measured }, null, 2)}\n`);
  console.log(report(all, measured));
} finally {
  await site.close();
}
