import { availableParallelism, cpus } from 'node:os';
import { summarize } from '../ink/statistics.ts';
import { ratio, short, table } from '../ink/table.ts';
import type { Contender } from './contenders.ts';
import { conditions, type Measured, type Visit } from './measure.ts';

/** Medians of the visits, and how many times the hand-written form's. */
export function report(all: readonly Contender[], { visits, chromium }: Measured): string {
  const of = (id: string, value: (visit: Visit) => number) =>
    summarize(visits.filter((visit) => visit.id === id).map(value));
  const plain = of('plain', ({ usableMs }) => usableMs).median;
  const rows = all.map(({ id, name }) => {
    const usable = of(id, ({ usableMs }) => usableMs);
    return [
      name,
      short(usable.median),
      short(usable.p95),
      ratio(usable.median, plain),
      short(of(id, ({ paintMs }) => paintMs).median),
      short(of(id, ({ bytes }) => bytes / 1000).median),
      String(of(id, ({ requests }) => requests).median),
      String(usable.samples),
    ];
  });
  const { slowdown, bitsPerSecond, latencyMs } = conditions;
  return `Time to a usable form: ${slowdown}× CPU slowdown, ${bitsPerSecond / 1e6} Mbit/s, ${latencyMs} ms latency, empty cache
Chromium ${chromium}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'CPU'}

${table(['', 'usable, ms', 'p95', 'ratio', 'first paint, ms', 'kB', 'requests', 'visits'], rows)}`;
}
