import type { PathSink } from './path-sink.ts';

type Point = readonly number[];

export const middle = ([ax = 0, ay = 0]: Point, [bx = 0, by = 0]: Point): [number, number] => [
  (ax + bx) / 2,
  (ay + by) / 2,
];

/** A curve on from where the sink is: each point pulls it, the middle between it and the next is passed. */
export function traceChain(sink: PathSink, chain: readonly Point[], after: Point): void {
  chain.forEach((point, i) => {
    const [x, y] = middle(point, chain[i + 1] ?? after);
    sink.quadraticCurveTo(point[0] ?? 0, point[1] ?? 0, x, y);
  });
}

/** An outline as a closed curve. */
export function traceOutline(sink: PathSink, outline: readonly Point[]): void {
  const [first] = outline;
  const last = outline.at(-1);
  if (!first || !last || outline.length < 3) return;
  sink.moveTo(...middle(last, first));
  traceChain(sink, outline, first);
  sink.closePath();
}
