import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
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

const phone = { width: 375, height: 812 } as const;
/** WCAG 1.4.10: nothing has to be scrolled sideways at 320 px. */
const narrowPhone = { width: 320, height: 640 } as const;

/**
 * Shows stories one after another on one page: a phone, and a narrow one where the type is large. Each must come to rest without a
 * complaint and fit the page's width, and axe must find nothing.
 */
export async function runStories(
  { browser, shelf, ids, look, others = [] }: StoryRun,
  check: StoryCheck,
): Promise<void> {
  // For a test runner Storybook does not wait for animations.
  const context = await browser.newContext({
    viewport: look.type === 'large' ? narrowPhone : phone,
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
      assert.equal(await overflowOf(page), 0, 'px have to be scrolled sideways');
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

/** CSS px by which something is wider than the page. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
