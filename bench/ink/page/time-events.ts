import type { ContenderId } from '../contender-id.ts';
import { EVENTS_A_FRAME, penAt, RATE } from '../stroke.ts';
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
  /** As flushed, with four events to a frame: an event and its share of that. */
  readonly shared: readonly number[];
  /** What a canvas paints for an event when it is asked for its picture, with a frame for each and with four to a frame. */
  readonly canvas: readonly number[];
  readonly sharedCanvas: readonly number[];
}

interface Prepared {
  readonly task: EventTask;
  readonly stage: Stage;
  readonly time: VirtualTime;
}

/** What takes longer than this in a batch is timed in smaller ones. */
const BATCH_MS = 60;
/** How often a canvas is asked for its picture, and for which part of the events at a time. */
const PICTURES = 4;
const PICTURE_SHARE = 20;

export async function prepareEvents(task: EventTask): Promise<Prepared> {
  const stage = await enter(task.id);
  const time = virtualTime();
  pressDown(stage);
  grow(stage, Math.max(2, task.points - task.events / 2), time);
  await time.realFrame();
  return { task, stage, time };
}

export async function timeEvents(prepared: Prepared): Promise<EventTimes> {
  const { task, stage, time } = prepared;
  const deadline = performance.now() + task.budgetMs;
  const times = { alone: [] as number[], flushed: [] as number[], layout: [] as number[], shared: [] as number[] };
  // The first is slow for all: caches are cold.
  timeFlushed(1, 1, stage, time);
  const trial = timeFlushed(1, 1, stage, time).flushed / 1000;
  const fitting = Math.max(1, Math.min(task.batch, Math.round(BATCH_MS / Math.max(trial, 0.001))));
  const batch = fitting < EVENTS_A_FRAME ? fitting : fitting - (fitting % EVENTS_A_FRAME);
  const events = 2 * batch + Math.max(batch, EVENTS_A_FRAME);
  for (let left = task.events; left >= events && performance.now() < deadline; left -= events) {
    await time.realFrame();
    times.alone.push(timeAlone(batch, stage, time));
    await time.realFrame();
    const { flushed, layout } = timeFlushed(batch, 1, stage, time);
    times.flushed.push(flushed);
    times.layout.push(layout);
    await time.realFrame();
    times.shared.push(timeFlushed(Math.max(batch, EVENTS_A_FRAME), EVENTS_A_FRAME, stage, time).flushed);
  }
  await time.realFrame();
  return { ...times, ...timeCanvas(prepared) };
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

function timeFlushed(
  size: number,
  eventsAFrame: number,
  stage: Stage,
  time: VirtualTime,
): { flushed: number; layout: number } {
  const { target } = stage.running;
  const events = eventsAhead(stage, size);
  let [script, layout] = [0, 0];
  let last = performance.now();
  const lap = (): number => {
    const before = last;
    last = performance.now();
    return last - before;
  };
  for (const [i, event] of events.entries()) {
    time.pass(1000 / RATE);
    target.dispatchEvent(event);
    if (i % eventsAFrame !== eventsAFrame - 1) continue;
    time.flush();
    script += lap();
    target.getBoundingClientRect();
    layout += lap();
  }
  return { flushed: perEvent(script + layout, size), layout: perEvent(layout, size) };
}

/** Apart from the others, for a canvas that has just been painted from leaves the caches cold. */
function timeCanvas({ task, stage, time }: Prepared): Pick<EventTimes, 'canvas' | 'sharedCanvas'> {
  const times = { canvas: [] as number[], sharedCanvas: [] as number[] };
  const { canvas, wipes } = stage.running;
  if (!canvas) return times;
  // The picture itself costs more than what a frame paints: it is asked for once for many of them.
  const frames = wipes ? 1 : Math.ceil(task.events / PICTURE_SHARE);
  drainTouched(canvas);
  for (let round = 0; round < PICTURES; round += 1) {
    times.canvas.push(timePainting(canvas, { frames, eventsAFrame: 1 }, stage, time));
    times.sharedCanvas.push(timePainting(canvas, { frames, eventsAFrame: EVENTS_A_FRAME }, stage, time));
  }
  return times;
}

/** Microseconds an event, beyond what the picture of a canvas takes on which a single pixel was wiped. */
function timePainting(
  canvas: HTMLCanvasElement,
  { frames, eventsAFrame }: { readonly frames: number; readonly eventsAFrame: number },
  stage: Stage,
  time: VirtualTime,
): number {
  const events = eventsAhead(stage, frames * eventsAFrame);
  for (const [i, event] of events.entries()) {
    time.pass(1000 / RATE);
    stage.running.target.dispatchEvent(event);
    if (i % eventsAFrame === eventsAFrame - 1) time.flush();
  }
  const painted = drain(canvas);
  return perEvent(painted - drainTouched(canvas), events.length);
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
