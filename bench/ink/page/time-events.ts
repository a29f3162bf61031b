import type { ContenderId } from '../contender-id.ts';
import { penAt, RATE } from '../stroke.ts';
import { pointerEvent } from './pen.ts';
import { enter, grow, pressDown, release, type Stage } from './stage.ts';
import { virtualTime, type VirtualTime } from './virtual-time.ts';

export interface EventTask {
  readonly id: ContenderId;
  /** The stroke's length in the middle of the measurement. */
  readonly points: number;
  /** Events to measure. */
  readonly events: number;
  /** Events that are timed together, at most. */
  readonly batch: number;
  /** Ends the measurement early. */
  readonly budgetMs: number;
}

/** Microseconds an event; one value for each batch of events that were timed together. */
export interface EventTimes {
  /** The event alone, with what it draws by itself; what it leaves for the next frame is not in it. */
  readonly alone: readonly number[];
  /** An event, and at once what it left for the next frame, then style and layout. */
  readonly flushed: readonly number[];
  /** Style and layout in it. */
  readonly layout: readonly number[];
  /** A canvas asked for its picture after each event, and after one pixel was wiped: the difference is the event's. */
  readonly canvas: readonly number[];
  readonly idleCanvas: readonly number[];
}

interface Prepared {
  readonly task: EventTask;
  readonly stage: Stage;
  readonly time: VirtualTime;
}

/** What takes longer than this in a batch is timed in smaller ones. */
const BATCH_MS = 60;
/** Events after each of which the canvas is asked for its picture. */
const CANVAS_EVENTS = 4;

export async function prepareEvents(task: EventTask): Promise<Prepared> {
  const stage = await enter(task.id);
  const time = virtualTime();
  pressDown(stage);
  grow(stage, Math.max(2, task.points - task.events / 2), time);
  await time.realFrame();
  return { task, stage, time };
}

export async function timeEvents({ task, stage, time }: Prepared): Promise<EventTimes> {
  const deadline = performance.now() + task.budgetMs;
  const times = { alone: [] as number[], flushed: [] as number[], layout: [] as number[] };
  // The first is slow for all: caches are cold.
  timeFlushed(1, stage, time);
  const trial = timeFlushed(1, stage, time).flushed / 1000;
  const batch = Math.max(1, Math.min(task.batch, Math.round(BATCH_MS / Math.max(trial, 0.001))));
  for (let left = task.events; left >= 2 * batch && performance.now() < deadline; left -= 2 * batch) {
    await time.realFrame();
    times.alone.push(timeAlone(batch, stage, time));
    await time.realFrame();
    const { flushed, layout } = timeFlushed(batch, stage, time);
    times.flushed.push(flushed);
    times.layout.push(layout);
  }
  await time.realFrame();
  return { ...times, ...timeCanvas(Math.min(batch, CANVAS_EVENTS), stage, time) };
}

export function endEvents({ stage, time }: Prepared): void {
  time.pass(1000);
  time.flush();
  release(stage);
  time.end();
  stage.running.stop();
}

function timeAlone(size: number, stage: Stage, time: VirtualTime): number {
  const { target } = stage.running;
  const events = eventsAhead(stage, size);
  const began = performance.now();
  for (const event of events) {
    time.pass(1000 / RATE);
    target.dispatchEvent(event);
  }
  const ended = performance.now();
  time.flush();
  return perEvent(ended - began, size);
}

function timeFlushed(size: number, stage: Stage, time: VirtualTime): { flushed: number; layout: number } {
  const { target } = stage.running;
  const events = eventsAhead(stage, size);
  let [script, layout] = [0, 0];
  let last = performance.now();
  const lap = (): number => {
    const before = last;
    last = performance.now();
    return last - before;
  };
  for (const event of events) {
    time.pass(1000 / RATE);
    target.dispatchEvent(event);
    time.flush();
    script += lap();
    target.getBoundingClientRect();
    layout += lap();
  }
  return { flushed: perEvent(script + layout, size), layout: perEvent(layout, size) };
}

/** Apart from the others, for a canvas that has just been painted from leaves the caches cold. */
function timeCanvas(size: number, stage: Stage, time: VirtualTime): Pick<EventTimes, 'canvas' | 'idleCanvas'> {
  const { target, canvas } = stage.running;
  if (!canvas) return { canvas: [], idleCanvas: [] };
  drainTouched(canvas);
  const both = eventsAhead(stage, size).map((event) => {
    time.pass(1000 / RATE);
    target.dispatchEvent(event);
    time.flush();
    return { canvas: drain(canvas) * 1000, idle: drainTouched(canvas) * 1000 };
  });
  return { canvas: both.map((each) => each.canvas), idleCanvas: both.map(({ idle }) => idle) };
}

const perEvent = (ms: number, events: number): number => (ms * 1000) / events;

function eventsAhead(stage: Stage, count: number): PointerEvent[] {
  const from = stage.length;
  stage.length += count;
  return Array.from({ length: count }, (_, i) => pointerEvent('pointermove', penAt(from + i), from + i));
}

const corner = new OffscreenCanvas(1, 1).getContext('2d');

/** A canvas only notes down what it is told, until somebody needs the picture. Its pixels are not read. Gives ms. */
function drain(canvas: HTMLCanvasElement): number {
  const began = performance.now();
  corner?.drawImage(canvas, 0, 0, 1, 1);
  return performance.now() - began;
}

function drainTouched(canvas: HTMLCanvasElement): number {
  const context = canvas.getContext('2d');
  context?.save();
  context?.resetTransform();
  context?.clearRect(0, 0, 1, 1);
  context?.restore();
  return drain(canvas);
}
