import { freshRelease } from '../build/fresh-release.ts';
import { buildDemo } from '../demo/build-demo.ts';
import { ensureBrowser, ensureTools } from '../setup/browser.mjs';
import { findSources } from './files.ts';
import { runNodeTests } from './node-tests.ts';
import { nothing, type Stage } from './stage.ts';

/** Those that take the longest begin first, or the others would wait for them at the end. */
const isLong = (path: string): boolean => /(stories|embed|drop-in|samples)\.test\.ts$/.test(path);

/** People and processes against the real server; each file has its own port, data folder and browser. */
export const e2e: Stage = {
  name: 'e2e',
  async run(input) {
    const files = findSources(['e2e/**/*.test.ts']).sort((a, b) => Number(isLong(b)) - Number(isLong(a)));
    if (files.length === 0) return nothing;
    process.env.CHROME_PATH = ensureBrowser();
    ensureTools();
    // Here and not by the files: those that need the same would build it at once, each into what the other reads.
    await buildDemo();
    await freshRelease();
    // People wait more than they work: two cores are not busy with two of them.
    return runNodeTests(files, input, { concurrency: 3 });
  },
};
