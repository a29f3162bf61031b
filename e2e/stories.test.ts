import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { browserArgs, ensureBrowser } from '../scripts/setup/browser.mjs';
import { pairwiseLooks } from './kit/looks.ts';
import { runStories } from './kit/run-stories.ts';
import { storyShelf, type StoryShelf } from './kit/storybook.ts';

let shelf: StoryShelf;
let browser: Browser;

before(async () => {
  shelf = await storyShelf();
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] });
});

after(async () => {
  await browser?.close();
  await shelf?.close();
});

/** Stories wait more than they work, so several are shown side by side, each row in a context of its own. */
const ROWS = 2;

test(
  'every story comes to rest, and axe has nothing against it',
  { timeout: 840_000, concurrency: ROWS },
  async (t) => {
    assert.ok(shelf.ids.length > 200, `only ${shelf.ids.length} stories were found`);
    // Neighbours differ in looks, so that each element is seen in most of them; `npm run test:matrix` shows all in all.
    const hands = pairwiseLooks.map((look, at) => ({
      look,
      ids: shelf.ids.filter((_, i) => i % pairwiseLooks.length === at),
    }));
    const row = async () => {
      for (let next = hands.pop(); next; next = hands.pop()) {
        const { look, ids } = next;
        await runStories({ browser, shelf, ids, look }, (name, check) => t.test(name, { timeout: 150_000 }, check));
      }
    };
    await Promise.all(Array.from({ length: ROWS }, row));
  },
);
