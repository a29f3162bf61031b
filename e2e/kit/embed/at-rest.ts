import type { Framed } from './framed.ts';

/** What a person finds in the frame, and how tall it stands on the partner's page. */
export interface Shown {
  readonly tree: string;
  readonly height: number;
}

/** How long nothing may change, and until when that must have come about. */
const QUIET_MS = 1000;
const PATIENCE_MS = 15_000;

/** What the frame shows once it has come to rest: everything late is there, and the frame is as tall as its content. */
export async function atRest({ page, inside }: Framed): Promise<Shown> {
  const content = inside.page.locator('#page');
  const heightOf = (element: Element) => element.getBoundingClientRect().height;
  const look = async () => ({
    // The tree of what assistive technology is told goes into shadow roots; the text of an element does not.
    tree: await content.ariaSnapshot(),
    height: await page.locator('iou-embed').evaluate(heightOf),
    needed: Math.ceil(await content.evaluate(heightOf)),
  });
  const started = Date.now();
  let [last, since] = [await look(), started];
  for (;;) {
    await page.waitForTimeout(100);
    const next = await look();
    if (JSON.stringify(next) !== JSON.stringify(last)) [last, since] = [next, Date.now()];
    const { tree, height, needed } = next;
    if (Date.now() - since > QUIET_MS && tree !== '' && height === needed) return { tree, height };
    if (Date.now() - started > PATIENCE_MS) throw new Error(`The frame does not come to rest: ${JSON.stringify(next)}`);
  }
}
