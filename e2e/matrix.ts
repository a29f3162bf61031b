// `npm run test:matrix [-- --language en] [-- PART]`: every story in every theme, scheme and language, audited by axe; only in one language, or
// only stories with that in their name. A story is told once a language and then seen in each look, where the rules that style can break are
// asked again.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserArgs, ensureBrowser } from '../scripts/setup/browser.mjs';
import { everyLook, pairwiseLooks, type Look } from './kit/looks.ts';
import { runStories } from './kit/run-stories.ts';
import { storyShelf } from './kit/storybook.ts';

const { values, positionals } = parseArgs({ options: { language: { type: 'string' } }, allowPositionals: true });
const [part = ''] = positionals;
const shelf = await storyShelf();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] });
const count = { passed: 0, failed: 0 };

/** A page's worth of stories. */
const STORIES = 30;
// The pairwise looks add type, contrast, density and direction.
const every = [...everyLook, ...pairwiseLooks];
const languages = [...new Set(every.map(({ language }) => language))];
const looks = languages
  .filter((language) => !values.language || language === values.language)
  .map((language) => every.filter((look) => look.language === language));
const found = shelf.ids.filter((id) => id.includes(part));
const left = looks.flatMap((same) =>
  Array.from({ length: Math.ceil(found.length / STORIES) }, (_, at) => ({
    same,
    ids: found.slice(at * STORIES, (at + 1) * STORIES),
  })),
);
const all = left.length;

async function check(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
    count.passed += 1;
  } catch (error) {
    count.failed += 1;
    console.log(`✖ ${name}\n${error instanceof Error ? error.message : String(error)}`);
  }
}

async function row(): Promise<void> {
  for (let next = left.shift(); next; next = left.shift()) {
    const [look, ...others] = next.same as [Look, ...Look[]];
    await runStories({ browser, shelf, ids: next.ids, look, others }, check);
    console.log(
      `${look.language}: ${all - left.length} of ${all} begun; ${count.passed} passed, ${count.failed} failed`,
    );
  }
}

await Promise.all([row(), row()]);
await browser.close();
await shelf.close();
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed > 0 ? 1 : 0);
