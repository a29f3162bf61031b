import type { ContenderId } from './contender-id.ts';
import type { EventCell } from './measure-events.ts';
import type { Results } from './results.ts';

export interface Aim {
  readonly text: string;
  readonly found: string;
  readonly reached: boolean;
}

/** What the ink promises, and what this run found. */
export function aimsOf({ events, frames, kept, bytes }: Results): Aim[] {
  const event = (id: ContenderId) =>
    one(events, (cell) => cell.id === id && cell.slowdown === 1 && cell.points === 10_000);
  const frame = (id: ContenderId) => one(frames, (cell) => cell.id === id);
  const [ours, whole, pad] = [event('iou-ink'), event('freehand Path2D'), event('signature_pad unthrottled')];
  const cheaper = whole.flushed.median / ours.flushed.median;
  const dearer = ours.flushed.median / pad.flushed.median;
  const painted = (cell: EventCell): number => cell.flushed.median + (cell.canvas ?? 0);
  const alone = { cheaper: whole.flushed.median / ours.alone.median, dearer: ours.alone.median / pad.alone.median };
  const [interval, none] = [frame('iou-ink').interval, frame('no-op').interval];
  const worst = Math.max(interval.median / none.median, interval.p95 / none.p95);
  const size = one(bytes, ({ id, device }) => id === 'iou-ink' && device === 'pen').bytes ?? Infinity;
  return [
    {
      text: '10,000 points: an event with its flush ≥ 500 × cheaper than the whole recompute with Path2D',
      found:
        `${cheaper.toFixed(1)} × (${(painted(whole) / painted(ours)).toFixed(1)} × with what the canvas paints, ` +
        `${alone.cheaper.toFixed(0)} × while ours leaves its drawing to the frame)`,
      reached: cheaper >= 500,
    },
    {
      text: '10,000 points: an event with its flush no dearer than signature_pad unthrottled',
      found: `${dearer.toFixed(2)} × its cost (${alone.dearer.toFixed(2)} × while ours leaves its drawing to the frame)`,
      reached: dearer <= 1,
    },
    {
      text: '6×, 2,000 points: from frame to frame within 5 % of the no-op, median and p95',
      found: `median ${percent(interval.median / none.median)}, p95 ${percent(interval.p95 / none.p95)}`,
      reached: worst <= 1.05,
    },
    ...kept
      .filter(({ id }) => id === 'iou-ink')
      .map(({ busyMs, coalesced, kept: held = 0 }) => ({
        text: `every coalesced point kept, ${busyMs > 0 ? 'busy' : 'free'} page`,
        found: `${held} of ${coalesced}`,
        reached: held === coalesced && coalesced > 0,
      })),
    { text: '300 points in ≤ 1.5 kB (pen with pressure)', found: `${size} bytes`, reached: size <= 1500 },
  ];
}

function one<T>(cells: readonly T[], is: (cell: T) => boolean): T {
  const found = cells.find(is);
  if (!found) throw new Error('bench: a cell is missing');
  return found;
}

const percent = (ratio: number): string => `${ratio >= 1 ? '+' : '−'}${Math.abs((ratio - 1) * 100).toFixed(1)} %`;
