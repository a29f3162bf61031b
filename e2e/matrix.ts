// `npm run test:matrix [-- PART]`: every story in every theme, scheme and language, audited by axe; only stories with that in their name.
import { chromium } from 'playwright-core';
import { browserArgs, ensureBrowser } from '../scripts/setup/browser.mjs';
import { everyLook, globalsOf, pairwiseLooks } from './kit/looks.ts';
import { runStories } from './kit/run-stories.ts';
import { storyShelf } from './kit/storybook.ts';

const [part = ''] = process.argv.slice(2);
const shelf = await storyShelf();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] });
const ids = shelf.ids.filter((id) => id.includes(part));
// The pairwise looks add type, contrast, density and direction.
const left = [...everyLook, ...pairwiseLooks].map(globalsOf);
const all = left.length;
const count = { passed: 0, failed: 0 };

async function row(): Promise<void> {
  for (let globals = left.shift(); globals; globals = left.shift()) {
    await runStories({ browser, shelf, ids, globals }, async (name, check) => {
      try {
        await check();
        count.passed += 1;
      } catch (error) {
        count.failed += 1;
        console.log(`✖ ${name}\n${error instanceof Error ? error.message : String(error)}`);
      }
    });
    console.log(`${globals}: ${all - left.length} of ${all} begun`);
  }
}

await Promise.all([row(), row()]);
await browser.close();
await shelf.close();
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed > 0 ? 1 : 0);
