import { contenderIds, rotated, type ContenderId } from './contender-id.ts';
import type { Lab } from './open-lab.ts';
import type { EventTimes, EventTask } from './page/time-events.ts';
import type { Plan } from './plan.ts';
import { summarize, type Summary } from './statistics.ts';

/** Microseconds. */
export interface EventCell {
  readonly id: ContenderId;
  readonly slowdown: number;
  readonly points: number;
  /** What the handlers do, and draw by themselves. */
  readonly alone: Summary;
  /** With what they leave for the frame, style and layout: the main thread's work with a frame for each event. */
  readonly flushed: Summary;
  /** Style and layout in it. */
  readonly layout: Summary;
  /** As flushed, with four events to a frame: an event and its share. */
  readonly shared: Summary;
  /** What a canvas paints for it on top, on the same thread where no GPU does it. Undefined for what has no canvas. */
  readonly canvas: number | undefined;
  /** Its share of what a canvas paints for four of them. */
  readonly sharedCanvas: number | undefined;
}

/** What one more event costs at each length of the stroke. */
export async function measureEvents(lab: Lab, plan: Plan, say: (text: string) => void): Promise<EventCell[]> {
  const cells: EventCell[] = [];
  // What the compiler has to learn is not measured.
  for (const id of contenderIds)
    await visit(lab, { id, points: 500, events: 202, batch: 20, budgetMs: plan.budgetMs }, 1);
  for (const slowdown of plan.slowdowns)
    for (const { rounds, ...length } of plan.events) {
      say(`events, ${length.points} points, ${slowdown}×`);
      const visits = new Map<ContenderId, EventTimes[]>(contenderIds.map((id) => [id, []]));
      for (let round = 0; round < rounds; round += 1)
        for (const id of rotated(round))
          visits.get(id)?.push(await visit(lab, { id, budgetMs: plan.budgetMs, ...length }, slowdown));
      for (const [id, each] of visits) cells.push({ id, slowdown, points: length.points, ...cellOf(each) });
    }
  return cells;
}

function cellOf(visits: readonly EventTimes[]): Omit<EventCell, 'id' | 'slowdown' | 'points'> {
  const all = (part: keyof EventTimes) => summarize(visits.flatMap((each) => each[part]));
  const painting = (part: 'canvas' | 'sharedCanvas') => {
    const { median, samples } = all(part);
    return samples > 0 ? Math.max(0, median) : undefined;
  };
  return {
    alone: all('alone'),
    flushed: all('flushed'),
    layout: all('layout'),
    shared: all('shared'),
    canvas: painting('canvas'),
    sharedCanvas: painting('sharedCanvas'),
  };
}

/** The stroke is brought to its length at full speed. */
async function visit({ page, slowDown }: Lab, task: EventTask, slowdown: number): Promise<EventTimes> {
  await page.evaluate((each) => window.inkBench.prepareEvents(each), task);
  await slowDown(slowdown);
  const times = await page.evaluate(() => window.inkBench.timeEvents());
  await slowDown(1);
  await page.evaluate(() => {
    window.inkBench.endEvents();
  });
  return times;
}
