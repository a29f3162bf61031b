import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface Axe {
  run(
    context: unknown,
    options: unknown,
  ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
}

/** What a bar at the foot of the screen covers comes out by scrolling, which axe does not: the window is made as high as the page. */
async function onWholePage<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const size = page.viewportSize();
  if (!size) return look();
  let { height } = size;
  // A part that comes late makes the page higher than it was; one that is as high as the window would never be enough.
  for (let grown = 0; grown < GROWTHS; grown += 1) {
    const needed = await page.evaluate(heightAtRest);
    if (needed <= height) break;
    height = needed;
    await page.setViewportSize({ width: size.width, height });
  }
  try {
    return await look();
  } finally {
    if (height !== size.height) await page.setViewportSize(size);
  }
}

const GROWTHS = 5;

/** Once what is on its way to the screen is there. */
const heightAtRest = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(document.documentElement.scrollHeight)));
  });

const everything = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** The rules whose answer a style sheet can change. */
const ofStyle = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
};

/** Fails with what axe finds on the page as it stands (WCAG 2.2 A and AA), shadow roots included. */
export const isAccessible = (page: Page): Promise<void> => isFree(page, everything);

/** The same for a page of which nothing has changed since but its style. */
export const isAccessibleInStyle = (page: Page): Promise<void> => isFree(page, ofStyle);

async function isFree(page: Page, rules: typeof everything): Promise<void> {
  // Evaluated by the debugger: the page's policy allows no foreign script.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const violations = await onWholePage(page, () => violationsOf(page, rules));
  assert.deepEqual(violations, []);
}

const violationsOf = (page: Page, rules: typeof everything) =>
  page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const found = await axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
    });
    return found.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary }) => `${JSON.stringify(target)} ${failureSummary ?? ''}`),
    }));
  }, rules);
