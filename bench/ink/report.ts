import { aimsOf } from './aims.ts';
import type { ContenderId } from './contender-id.ts';
import type { EventCell } from './measure-events.ts';
import type { Results } from './results.ts';
import { ratio, short, table } from './table.ts';

const of = <T extends { id: ContenderId }>(cells: readonly T[], id: ContenderId): T | undefined =>
  cells.find((cell) => cell.id === id);

export function report(results: Results): string {
  const versions = Object.entries(results.versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${results.plan} run: ${versions.join(', ')}, ${results.cores} cores`,
    ...eventTables(results.events),
    frameTable(results),
    keptTable(results),
    bytesTable(results),
    aims(results),
  ].join('\n\n');
}

function eventTables(events: readonly EventCell[]): string[] {
  const titleOf = ({ slowdown, points }: EventCell): string => `${slowdown}× CPU slowdown, ${points} points`;
  return [...new Set(events.map(titleOf))].map((title) => {
    const cells = events.filter((cell) => titleOf(cell) === title);
    // A slowed processor stops and goes: only the mean over many batches tells of it.
    const measure = cells.some(({ slowdown }) => slowdown > 1) ? 'mean' : 'median';
    const [ours, none] = [of(cells, 'iou-ink'), of(cells, 'no-op')];
    const rows = cells.map(({ id, alone, flushed, layout, canvas, shared, sharedCanvas }) => [
      id,
      ...[alone.median, alone.p95, alone.mean, flushed.median, flushed.p95, flushed.mean, layout[measure], canvas].map(
        short,
      ),
      ...[shared[measure], sharedCanvas].map(short),
      ratio(flushed[measure], ours?.flushed[measure]),
      ratio(flushed[measure], none?.flushed[measure]),
      String(flushed.samples),
    ]);
    const head = [
      'alone',
      'p95',
      'mean',
      'with flush',
      'p95',
      'mean',
      'of it layout',
      '+ canvas',
      '4 a frame',
      '+ canvas',
      '/ ours',
      '/ no-op',
      'batches',
    ];
    return `µs an event: ${title} (ratios of the ${measure} with flush)\n${table(['', ...head], rows)}`;
  });
}

function frameTable({ frames }: Results): string {
  const none = of(frames, 'no-op');
  const rows = frames.map(({ id, interval, main, raster }) => [
    id,
    ...[interval.median, interval.p95, main.median, raster.median].map(short),
    ratio(interval.median, none?.interval.median),
    ratio(interval.p95, none?.interval.p95),
    ratio(main.median + raster.median, none && none.main.median + none.raster.median),
    String(interval.samples),
  ]);
  const head = ['frame', 'p95', 'main', 'raster', 'frame / no-op', 'p95 / no-op', 'busy / no-op', 'frames'];
  return `ms a frame, 6× CPU slowdown, at 2,000 points, real pointer at 240 Hz\n${table(['', ...head], rows)}`;
}

function keptTable({ kept }: Results): string {
  const rows = kept.map(({ id, busyMs, sent, coalesced, events, kept: held }) => [
    id,
    busyMs > 0 ? 'busy' : 'free',
    ...[sent, coalesced, events, held ?? '–'].map(String),
    held === undefined ? '–' : `${((held / coalesced) * 100).toFixed(1)} %`,
  ]);
  return `points kept at 240 Hz\n${table(['', 'page', 'sent', 'coalesced', 'events', 'kept', ''], rows)}`;
}

function bytesTable({ bytes }: Results): string {
  const rows = bytes
    .filter((cell) => cell.bytes !== undefined)
    .map(({ id, device, points, bytes: size }) => {
      const ours = bytes.find((cell) => cell.id === 'iou-ink' && cell.device === device);
      return [id, device, String(points), String(size), ratio(size, ours?.bytes)];
    });
  return `bytes of a signature of 300 points\n${table(['', 'device', 'points', 'bytes', '/ ours'], rows)}`;
}

const aims = (results: Results): string =>
  aimsOf(results)
    .map(({ text, found, reached }) => `${reached ? '✔ reached    ' : '✖ not reached'}  ${text}: ${found}`)
    .join('\n');
