import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { isAccessible, isAccessibleInStyle } from './accessibility.ts';
import { complaintsOf } from './complaints.ts';
import { globalsOf, type Look } from './looks.ts';
import { showStory, wearLook, type StoryShelf } from './storybook.ts';

export type StoryCheck = (name: string, run: () => Promise<void>) => Promise<void>;

export interface StoryRun {
  readonly browser: Browser;
  readonly shelf: StoryShelf;
  readonly ids: readonly string[];
  readonly look: Look;
  /** Others of the same language, in which each story is then seen as it stands. */
  readonly others?: readonly Look[];
}

/** Shows stories one after another on one page. Each must come to rest without a complaint, and axe must find nothing. */
export async function runStories(
  { browser, shelf, ids, look, others = [] }: StoryRun,
  check: StoryCheck,
): Promise<void> {
  // For a test runner Storybook does not wait for animations.
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    userAgent: 'StorybookTestRunner',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const { heard } = complaintsOf(page);
  await shelf.open(page, globalsOf(look));
  for (const id of ids) {
    await check(`${id} (${globalsOf(look)})`, async () => {
      const already = heard.length;
      const status = await showStory(page, id);
      assert.deepEqual([status, ...heard.slice(already)], ['success']);
      await isAccessible(page);
    });
    for (const other of others)
      await check(`${id} (${globalsOf(other)})`, async () => {
        await wearLook(page, other);
        await isAccessibleInStyle(page);
      });
    if (others.length > 0) await wearLook(page, look);
  }
  await context.close();
}
