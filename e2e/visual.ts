// `npm run test:visual [-- --update] [-- PART…]`: how every story looks at 375 and at 1280 px, against how it looked before.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserArgs, ensureBrowser } from '../scripts/setup/browser.mjs';
import { showStory, storyShelf } from './kit/storybook.ts';
import { steadyChance } from './visual/steady-chance.ts';
import { differs, thumbnailOf, type Thumbnail } from './visual/thumbnail.ts';

/** What was seen, with which browser and which fonts: with others nothing is compared. */
interface Baseline {
  readonly browser: string;
  readonly fonts: string;
  readonly stories: Readonly<Record<string, Thumbnail>>;
}

const WIDTHS = [375, 1280];
const REST_MS = 8000;
/** How often what differs is looked at before it counts. */
const LOOKS = 3;
/** Shows a code that comes of a key which the browser makes: another one in each run. */
const NEVER_THE_SAME = ['elements-iou-home--my-code'];
const SEEN = 'e2e/visual/seen';
const placeOf = (width: number): string => `e2e/visual/${width}.json`;

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const shelf = await storyShelf();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] });
const here = { browser: browser.version(), fonts: fontsVersion() };
const total = { passed: 0, failed: 0 };
for (const width of WIDTHS) await look(browser, width);
await browser.close();
await shelf.close();
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

function fontsVersion(): string {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Version}', 'fonts-noto-cjk'], { encoding: 'utf8' });
  return stdout || 'unknown';
}

async function look(by: Browser, width: number): Promise<void> {
  const place = placeOf(width);
  const known = existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as Baseline) : undefined;
  if (!values.update && (known?.browser !== here.browser || known.fonts !== here.fonts)) {
    console.log(`${width} px: not compared; the pictures are of Chromium ${known?.browser}, fonts ${known?.fonts}.`);
    return;
  }
  const asked = (id: string) => positionals.length === 0 || positionals.some((part) => id.includes(part));
  const ids = shelf.ids.filter((id) => asked(id) && !NEVER_THE_SAME.includes(id));
  if (values.update) {
    const found = await seenBy(by, width, ids);
    // Keys in order, so that a change of one story is a change of one line.
    const stories = Object.fromEntries(Object.entries({ ...known?.stories, ...found }).sort());
    writeFileSync(place, `${JSON.stringify({ ...here, stories }, null, 1)}\n`);
    console.log(`${width} px: ${ids.length} pictures kept.`);
    return;
  }
  // Half a pixel is rounded now up, now down, and a line of text with it: what has changed differs each time.
  let odd = new Map(ids.map((id) => [id, '']));
  for (let looks = 0; looks < LOOKS && odd.size > 0; looks += 1) {
    const found = Object.entries(await seenBy(by, width, [...odd.keys()]));
    odd = new Map(
      found.flatMap(([id, seen]) => {
        const before = known?.stories[id];
        const why = before ? differs(before, seen) : 'it is new';
        return why ? [[id, why] as const] : [];
      }),
    );
  }
  for (const [id, why] of odd) console.log(`✖ ${id} at ${width} px: ${why}; see ${SEEN}/${id}-${width}.png`);
  total.passed += ids.length - odd.size;
  total.failed += odd.size;
}

async function seenBy(
  by: Browser,
  width: number,
  ids: readonly string[],
): Promise<Readonly<Record<string, Thumbnail>>> {
  return Object.fromEntries((await Promise.all(split(ids, 2).map((row) => photograph(by, width, row)))).flat());
}

async function photograph(by: Browser, width: number, ids: readonly string[]): Promise<[string, Thumbnail][]> {
  const context = await by.newContext({
    viewport: { width, height: width < 600 ? 812 : 900 },
    userAgent: 'StorybookTestRunner',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(steadyChance);
  await shelf.open(page);
  mkdirSync(SEEN, { recursive: true });
  const seen: [string, Thumbnail][] = [];
  for (const id of ids) {
    await page.evaluate(() => (globalThis as unknown as { restartChance: () => void }).restartChance());
    await showStory(page, id);
    const png = await pictureAtRest(page);
    writeFileSync(`${SEEN}/${id}-${width}.png`, png);
    seen.push([id, thumbnailOf(png)]);
  }
  await context.close();
  return seen;
}

/** Where the focus comes to rest, and what it scrolls to, is for the tests of the elements. */
function letGo(): void {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused instanceof HTMLElement) focused.blur();
  scrollTo(0, 0);
}

/** What was begun as the story ended is still on its way: a picture counts once the two after it are the same. */
async function pictureAtRest(page: Page): Promise<Buffer> {
  const take = async () => {
    await page.evaluate(letGo);
    return page.screenshot({ animations: 'disabled' });
  };
  const deadline = Date.now() + REST_MS;
  let [picture, same] = [await take(), 0];
  while (same < 2 && Date.now() < deadline) {
    const next = await take();
    same = next.equals(picture) ? same + 1 : 0;
    picture = next;
  }
  return picture;
}

function split<T>(all: readonly T[], rows: number): T[][] {
  return Array.from({ length: rows }, (_, row) => all.filter((__, i) => i % rows === row));
}
