import type { ContenderId } from '../contender-id.ts';
import type { PenSetting } from './pen.ts';
import { writeSignature } from './signature.ts';
import { enter, growAside, type Stage } from './stage.ts';
import { endEvents, prepareEvents, timeEvents, type EventTask } from './time-events.ts';
import { countFrames, countInput, keepBusy } from './watch.ts';

let prepared: Awaited<ReturnType<typeof prepareEvents>> | undefined;
let stage: Stage | undefined;
let frames: ReturnType<typeof countFrames> | undefined;
let input: ReturnType<typeof countInput> | undefined;
let rest: (() => void) | undefined;

/** What the bench calls in the page. */
const inkBench = {
  async prepareEvents(task: EventTask): Promise<void> {
    prepared = await prepareEvents(task);
  },
  timeEvents: () => (prepared ? timeEvents(prepared) : Promise.reject(new Error('bench: nothing is prepared'))),
  endEvents(): void {
    if (prepared) endEvents(prepared);
    prepared = undefined;
  },
  writeSignature: (id: ContenderId, points: number, setting: PenSetting) => writeSignature(id, points, setting),

  async enter(id: ContenderId): Promise<void> {
    stage = await enter(id);
  },
  /** Lengthens the stroke that a real mouse began. */
  grow(points: number): void {
    if (!stage) return;
    stage.length = 1;
    growAside(stage, points);
  },
  watch({ busyMs }: { readonly busyMs: number }): void {
    frames = countFrames();
    input = countInput();
    rest = busyMs > 0 ? keepBusy(busyMs) : undefined;
  },
  unwatch() {
    rest?.();
    return { frames: frames?.() ?? [], ...(input?.() ?? { events: 0, coalesced: 0 }) };
  },
  leave(): number | undefined {
    const stored = stage?.running.stored();
    stage?.running.stop();
    stage = undefined;
    return stored;
  },
};

export type InkBench = typeof inkBench;

declare global {
  interface Window {
    inkBench: InkBench;
  }
}

window.inkBench = inkBench;
