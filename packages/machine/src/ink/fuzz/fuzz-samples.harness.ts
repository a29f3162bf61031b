import { sampleInk } from '../../testing/sample-ink.harness.ts';
import { onGrid } from '../ink-codec.ts';
import { inkLimits, type InkData, type InkPoint, type InkStroke } from '../ink-data.ts';
import { withoutDynamics } from '../ink-dynamics.ts';
import { seeded } from '../seeded.harness.ts';

/** A pen that goes in loops, with everything that a device can tell of it. */
const loops = (count: number, change: Partial<InkStroke> = {}): InkStroke => ({
  pointer: 'pen',
  realPressure: true,
  points: Array.from({ length: count }, (_, i): InkPoint => {
    const t = i / 240;
    return {
      x: 250 + 90 * Math.sin(t * 11) + 30 * Math.sin(t * 37),
      y: 100 + 50 * Math.cos(t * 17) + 12 * Math.sin(t * 53),
      pressure: 0.5 + 0.3 * Math.sin(t * 9),
      t: t * 1000,
      tilt: [20 * Math.sin(t), -35],
    };
  }),
  ...change,
});

const plain = (count: number): InkPoint[] => loops(count).points.map(({ x, y }) => ({ x, y }));

/** Samples that have nothing to do with one another, so that no forecast helps. */
function noise(count: number, reach: number): InkStroke {
  const random = seeded(count);
  const anywhere = (): number => (2 * random() - 1) * reach;
  const points = Array.from({ length: count }, () => ({
    x: anywhere(),
    y: anywhere(),
    pressure: random(),
    t: random() * inkLimits.time,
  }));
  return { pointer: 'touch', realPressure: false, points };
}

const pad = { width: 600, height: 240 };
const name = onGrid({ ...pad, strokes: [loops(60), loops(40, { pointer: 'touch' })] });

/** Inks that have little in common, and how often each is taken beside the others: the large ones are slow to read. */
export const fuzzSamples: readonly { readonly name: string; readonly weight: number; readonly ink: InkData }[] = [
  { name: 'nothing', weight: 1, ink: { ...pad, strokes: [] } },
  { name: 'a dot', weight: 3, ink: onGrid({ ...pad, strokes: [loops(1)] }) },
  { name: 'a name with everything', weight: 4, ink: name },
  { name: 'its shape alone', weight: 6, ink: withoutDynamics(name) },
  { name: '王', weight: 6, ink: sampleInk },
  {
    name: 'a mouse’s line',
    weight: 4,
    ink: onGrid({ ...pad, strokes: [loops(30, { pointer: 'mouse', points: plain(30) })] }),
  },
  { name: 'noise', weight: 3, ink: onGrid({ ...pad, strokes: [noise(12, 2000), noise(9, 2 * inkLimits.side)] }) },
  { name: 'the outermost', weight: 1, ink: onGrid({ width: inkLimits.side, height: 0.01, strokes: [corner()] }) },
  {
    name: 'as many strokes as there may be',
    weight: 0.2,
    ink: onGrid({ ...pad, strokes: Array.from({ length: inkLimits.strokes }, (_, i) => loops(1 + (i % 2))) }),
  },
  { name: 'a long stroke', weight: 0.1, ink: onGrid({ ...pad, strokes: [loops(3000)] }) },
  {
    name: 'as many samples as there may be',
    weight: 0.005,
    ink: onGrid({ ...pad, strokes: [loops(inkLimits.points)] }),
  },
];

function corner(): InkStroke {
  const far = 2 * inkLimits.side;
  const points: readonly InkPoint[] = [
    { x: -far, y: far, pressure: 0, t: 0, tilt: [-90, 90] },
    { x: far, y: -far, pressure: 1, t: inkLimits.time, tilt: [90, -90] },
    { x: -far, y: far, pressure: 0, t: 0, tilt: [-90, 90] },
  ];
  return { pointer: 'pen', realPressure: true, points };
}
