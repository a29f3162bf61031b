import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { isAccessible } from './accessibility.ts';
import { complaintsOf } from './complaints.ts';
import { showStory, type StoryShelf } from './storybook.ts';

export interface StoryRun {
  readonly browser: Browser;
  readonly shelf: StoryShelf;
  readonly ids: readonly string[];
  /** As the toolbar sets them: `language:en;scheme:dark`. */
  readonly globals: string;
}

/** Shows stories one after another on one page. Each must come to rest without a complaint, and axe must find nothing. */
export async function runStories(
  { browser, shelf, ids, globals }: StoryRun,
  check: (name: string, run: () => Promise<void>) => Promise<void>,
): Promise<void> {
  // For a test runner Storybook does not wait for animations.
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    userAgent: 'StorybookTestRunner',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const { heard } = complaintsOf(page);
  await shelf.open(page, globals);
  for (const id of ids) {
    await check(`${id} (${globals})`, async () => {
      const already = heard.length;
      const status = await showStory(page, id);
      assert.deepEqual([status, ...heard.slice(already)], ['success']);
      await isAccessible(page);
    });
  }
  await context.close();
}
