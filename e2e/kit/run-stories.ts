import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
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
  const open = () => openPage(browser, shelf, look);
  let shown = await open();

  async function attempt(act: (shown: Shown) => Promise<void>): Promise<void> {
    try {
      await inTime(act(shown));
    } catch (error) {
      if (await isDrawn(shown.page)) throw error;
      // Now and then Chromium ceases to draw a page, and all that waits for a frame waits for ever. Another page goes on.
      shown.context.close().catch(() => undefined);
      shown = await open();
      await act(shown);
    }
  }

  for (const id of ids) {
    await check(`${id} (${globalsOf(look)})`, () =>
      attempt(async (page) => {
        await tell(page, id);
        assert.equal(await overflowOf(page.page), 0, 'px have to be scrolled sideways');
        await isAccessible(page.page);
      }),
    );
    for (const other of others)
      await check(`${id} (${globalsOf(other)})`, () =>
        attempt(async (page) => {
          if (page.story !== id) await tell(page, id);
          await wearLook(page.page, other);
          await isAccessibleInStyle(page.page);
        }),
      );
    if (others.length > 0) await attempt(({ page }) => wearLook(page, look));
  }
  await shown.context.close();
}

/** A page with a story on it. */
interface Shown {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly heard: readonly string[];
  story?: string;
}

async function openPage(browser: Browser, shelf: StoryShelf, look: Look): Promise<Shown> {
  // For a test runner Storybook does not wait for animations.
  const context = await browser.newContext({
    viewport: look.type === 'large' ? narrowPhone : phone,
    userAgent: 'StorybookTestRunner',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const { heard } = complaintsOf(page);
  await shelf.open(page, globalsOf(look));
  return { context, page, heard };
}

async function tell(shown: Shown, id: string): Promise<void> {
  const already = shown.heard.length;
  const status = await showStory(shown.page, id);
  shown.story = id;
  assert.deepEqual([status, ...shown.heard.slice(already)], ['success']);
}

/** Long for any story on a loaded machine, and short of a test's own time. */
const STORY_MS = 60_000;
const FRAME_MS = 10_000;

/** Rejects where it is not settled in time. */
async function inTime(act: Promise<void>): Promise<void> {
  const over = new AbortController();
  const late = pause(STORY_MS, undefined, { signal: over.signal }).then(() => {
    throw new Error(`not at rest after ${STORY_MS} ms`);
  });
  await Promise.race([act, late]).finally(() => over.abort());
}

/** Whether the page still gets frames. */
async function isDrawn(page: Page): Promise<boolean> {
  const over = new AbortController();
  const frame = page.evaluate(() => new Promise<boolean>((resolve) => requestAnimationFrame(() => resolve(true))));
  const late = pause(FRAME_MS, false, { signal: over.signal });
  return Promise.race([frame, late]).finally(() => over.abort());
}

/** CSS px by which something is wider than the page. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
