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
  const [cheaper, dearer] = [compared(whole, ours), compared(ours, pad)];
  const [interval, none] = [frame('iou-ink').interval, frame('no-op').interval];
  const worst = Math.max(interval.median / none.median, interval.p95 / none.p95);
  const size = one(bytes, ({ id, device }) => id === 'iou-ink' && device === 'pen').bytes ?? Infinity;
  return [
    {
      text: '10,000 points: an event, a frame and what the canvas paints ≥ 500 × cheaper than the whole recompute with Path2D',
      found: said(cheaper, 1),
      reached: cheaper.single >= 500,
    },
    {
      text: '10,000 points: an event, a frame and what the canvas paints no dearer than signature_pad unthrottled',
      found: said(dearer, 2),
      reached: dearer.single <= 1,
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

interface Compared {
  /** A frame for each event, with what the canvas paints. */
  readonly single: number;
  /** The same with four events to a frame. */
  readonly shared: number;
  /** What the handlers do. */
  readonly alone: number;
}

/** How many times the other's cost. */
function compared(cell: EventCell, other: EventCell): Compared {
  const single = ({ flushed, canvas = 0 }: EventCell): number => flushed.median + canvas;
  const shared = (each: EventCell): number => each.shared.median + (each.sharedCanvas ?? 0);
  return {
    single: single(cell) / single(other),
    shared: shared(cell) / shared(other),
    alone: cell.alone.median / other.alone.median,
  };
}

const said = ({ single, shared, alone }: Compared, digits: number): string =>
  `${single.toFixed(digits)} × (four events to a frame: ${shared.toFixed(digits)} ×; handlers alone: ${alone.toFixed(digits)} ×)`;

function one<T>(cells: readonly T[], is: (cell: T) => boolean): T {
  const found = cells.find(is);
  if (!found) throw new Error('bench: a cell is missing');
  return found;
}

const percent = (ratio: number): string => `${ratio >= 1 ? '+' : '−'}${Math.abs((ratio - 1) * 100).toFixed(1)} %`;
