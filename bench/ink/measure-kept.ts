import { contenderIds, type ContenderId } from './contender-id.ts';
import type { Lab } from './open-lab.ts';
import type { Plan } from './plan.ts';
import { realPen } from './real-pen.ts';

export interface KeptCell {
  readonly id: ContenderId;
  /** The page's thread is blocked by tasks of so many ms. */
  readonly busyMs: number;
  readonly sent: number;
  /** Samples that the browser gave the page, and the events in which it gave them. */
  readonly coalesced: number;
  readonly events: number;
  /** What the contender holds of them. Undefined where it keeps nothing. */
  readonly kept: number | undefined;
}

/** A real pointer at a digitizer's rate, and what is left of its samples. */
export async function measureKept(lab: Lab, { kept }: Plan, say: (text: string) => void): Promise<KeptCell[]> {
  const cells: KeptCell[] = [];
  for (const busyMs of kept.busyMs) {
    say(`points kept, ${busyMs > 0 ? `page busy with tasks of ${busyMs} ms` : 'free page'}`);
    for (const id of contenderIds) cells.push(await visit(lab, id, busyMs, kept.ms));
  }
  return cells;
}

async function visit({ page, cdp }: Lab, id: ContenderId, busyMs: number, ms: number): Promise<KeptCell> {
  const pen = realPen(cdp);
  await page.evaluate((each) => window.inkBench.enter(each), id);
  await pen.down();
  await page.evaluate((each) => {
    window.inkBench.watch({ busyMs: each });
  }, busyMs);
  const sent = await pen.write(1, ms);
  const { coalesced, events } = await page.evaluate(() => window.inkBench.unwatch());
  // On the place of the last sample: a contender that records it adds nothing of the way.
  await pen.up(sent);
  const stored = await page.evaluate(() => window.inkBench.leave());
  // The first point is that of the press.
  return { id, busyMs, sent, coalesced, events, kept: stored === undefined ? undefined : stored - 1 };
}
