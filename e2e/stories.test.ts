import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { browserArgs, ensureBrowser } from '../scripts/setup/browser.mjs';
import { complaintsOf } from './kit/complaints.ts';
import { showStory, storyShelf, type StoryShelf } from './kit/storybook.ts';

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

test('every story comes to rest, and none complains', { timeout: 290_000, concurrency: ROWS }, async (t) => {
  assert.ok(shelf.ids.length > 200, `only ${shelf.ids.length} stories were found`);
  const left = [...shelf.ids];
  const row = async () => {
    // For a test runner Storybook does not wait for animations. Accessibility is audited by the tests of the elements.
    const context = await browser.newContext({
      viewport: { width: 375, height: 812 },
      userAgent: 'StorybookTestRunner',
    });
    const page = await context.newPage();
    const { heard } = complaintsOf(page);
    await shelf.open(page);
    for (let id = left.shift(); id; id = left.shift()) {
      const story = id;
      await t.test(story, { timeout: 30_000 }, async () => {
        const already = heard.length;
        const status = await showStory(page, story);
        assert.deepEqual([status, ...heard.slice(already)], ['success']);
      });
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: ROWS }, row));
});
