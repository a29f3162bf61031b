import { contenderIds, rotated, type ContenderId } from './contender-id.ts';
import type { Lab } from './open-lab.ts';
import type { Plan } from './plan.ts';
import { realPen } from './real-pen.ts';
import { summarize, type Summary } from './statistics.ts';
import { traceBusy } from './trace-busy.ts';

export interface FrameCell {
  readonly id: ContenderId;
  /** From one frame to the next, ms. */
  readonly interval: Summary;
  /** Work a frame, ms: on the main thread, and in compositor, raster and display; a sample is the mean of one round. */
  readonly main: Summary;
  readonly raster: Summary;
}

/** Frames of a page on which a real pointer writes on, at a stroke that is long already. */
export async function measureFrames(lab: Lab, { frames }: Plan, say: (text: string) => void): Promise<FrameCell[]> {
  const visits = new Map<ContenderId, Visit[]>(contenderIds.map((id) => [id, []]));
  // What the compiler has to learn is not measured.
  for (const id of contenderIds) await visit(lab, id, { ...frames, ms: frames.ms / 2 });
  for (let round = 0; round < frames.rounds; round += 1) {
    say(`frames, round ${round + 1} of ${frames.rounds}`);
    for (const id of rotated(round)) visits.get(id)?.push(await visit(lab, id, frames));
  }
  return [...visits].map(([id, each]) => ({
    id,
    interval: summarize(each.flatMap(({ intervals }) => intervals)),
    main: summarize(each.map(({ main }) => main)),
    raster: summarize(each.map(({ raster }) => raster)),
  }));
}

interface Visit {
  readonly intervals: readonly number[];
  readonly main: number;
  readonly raster: number;
}

async function visit(lab: Lab, id: ContenderId, { points, slowdown, ms }: Plan['frames']): Promise<Visit> {
  const { page, cdp, browserCdp, slowDown } = lab;
  const pen = realPen(cdp);
  await page.evaluate((each) => window.inkBench.enter(each), id);
  await pen.down();
  await page.evaluate((count) => {
    window.inkBench.grow(count);
  }, points);
  await slowDown(slowdown);
  const settle = await pen.write(points, 150);
  const traced = await traceBusy(browserCdp);
  await page.evaluate(() => {
    window.inkBench.watch({ busyMs: 0 });
  });
  const sent = await pen.write(points + settle, ms);
  const { frames } = await page.evaluate(() => window.inkBench.unwatch());
  const { main, raster } = await traced();
  await slowDown(1);
  await pen.up(points + settle + sent);
  await page.evaluate(() => window.inkBench.leave());
  return { intervals: frames, main: main / frames.length, raster: raster / frames.length };
}
