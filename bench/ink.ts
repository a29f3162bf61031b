// `npm run bench:ink -- [--quick]`: handwriting with `<iou-ink>` beside that of others, in one run of a real browser.
// The figures go to bench/results/ink.json too.
import { mkdirSync, writeFileSync } from 'node:fs';
import { measureBytes } from './ink/measure-bytes.ts';
import { measureEvents } from './ink/measure-events.ts';
import { measureFrames } from './ink/measure-frames.ts';
import { measureKept } from './ink/measure-kept.ts';
import { openLab } from './ink/open-lab.ts';
import { fullPlan, quickPlan } from './ink/plan.ts';
import { report } from './ink/report.ts';
import { cores, versionsWith, type Results } from './ink/results.ts';

const plan = process.argv.includes('--quick') ? quickPlan : fullPlan;
const say = (text: string): void => {
  console.error(`… ${text}`);
};
const lab = await openLab();
try {
  const results: Results = {
    plan: plan.name,
    versions: versionsWith(lab.chromium),
    cores,
    bytes: await measureBytes(lab, plan),
    kept: await measureKept(lab, plan, say),
    frames: await measureFrames(lab, plan, say),
    events: await measureEvents(lab, plan, say),
  };
  const folder = new URL('results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('ink.json', folder), `${JSON.stringify(results, null, 2)}\n`);
  console.log(report(results));
} finally {
  await lab.close();
}
