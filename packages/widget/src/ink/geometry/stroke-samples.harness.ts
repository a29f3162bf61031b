import type { InputPoint } from './vec.ts';

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const grid = (value: number): number => Math.round(value * 100) / 100;
const point = (x: number, y: number, pressure = 0.5): InputPoint => [grid(x), grid(y), pressure];

/** A pen that wanders: slow and fast, with sharp turns, halts and repeated samples. */
export function wander(seed: number, count: number): InputPoint[] {
  const random = seeded(seed);
  let [x, y, angle, speed] = [200, 120, random() * 6.28, 3];
  const points: InputPoint[] = [];
  while (points.length < count) {
    const chance = random();
    if (chance < 0.03) angle += Math.PI * (0.8 + random() * 0.4);
    else if (chance < 0.08) angle += Math.PI / 2;
    else angle += (random() - 0.5) * 0.6;
    if (chance > 0.9) speed = random() ** 3 * 40;
    if (chance > 0.97) speed = 0;
    x += Math.cos(angle) * speed;
    y += Math.sin(angle) * speed;
    points.push(point(x, y, Math.round(random() * 1023) / 1023));
  }
  return points;
}

const along = (places: readonly (readonly [number, number])[], steps: number): InputPoint[] =>
  places.flatMap(([x, y], i) => {
    const [toX, toY] = places[i + 1] ?? [x, y];
    const parts = i + 1 < places.length ? steps : 1;
    return Array.from({ length: parts }, (_, at) => point(x + ((toX - x) * at) / parts, y + ((toY - y) * at) / parts));
  });

/** Strokes at which an outline may go wrong. */
export const difficult: Readonly<Record<string, readonly InputPoint[]>> = {
  'a dot': [point(50, 50)],
  'two points': [point(50, 50), point(60, 55)],
  'three points': [point(50, 50), point(60, 55), point(70, 50)],
  'a dot that was held': Array.from({ length: 40 }, () => point(50, 50)),
  'a tremble within the pen’s width': Array.from({ length: 60 }, (_, i) => point(50 + (i % 2), 50 + (i % 3))),
  corners: along(
    [
      [20, 20],
      [120, 20],
      [120, 120],
      [20, 120],
      [20, 20],
    ],
    12,
  ),
  'corners in one step': along(
    [
      [20, 20],
      [120, 20],
      [120, 120],
      [20, 120],
      [20, 20],
      [70, 90],
    ],
    1,
  ),
  'there and back': along(
    [
      [20, 60],
      [140, 60],
      [20, 60],
      [140, 60],
      [30, 61],
    ],
    15,
  ),
  'there and back by a hair': along(
    [
      [20, 60],
      [40, 60],
      [39.9, 60],
      [41, 60],
      [40.95, 60.01],
      [60, 60],
    ],
    3,
  ),
  duplicates: along(
    [
      [20, 20],
      [90, 70],
      [160, 20],
    ],
    10,
  ).flatMap((each) => [each, each, each]),
  'a halt in the middle': [
    ...along(
      [
        [20, 20],
        [90, 70],
      ],
      20,
    ),
    ...Array.from({ length: 50 }, () => point(90, 70)),
    ...along(
      [
        [90, 70],
        [160, 20],
      ],
      20,
    ),
  ],
  'the finest steps': Array.from({ length: 120 }, (_, i) => point(50 + i * 0.05, 50)),
  'a leap': [
    ...along(
      [
        [10, 10],
        [30, 12],
      ],
      12,
    ),
    ...along(
      [
        [900, 700],
        [905, 640],
      ],
      12,
    ),
  ],
  'no pressure and full': along(
    [
      [20, 20],
      [120, 60],
      [30, 100],
    ],
    12,
  ).map(([x, y], i): InputPoint => [x, y, i % 2]),
};

/** A 7, 3 and 永's last stroke, set down by hand as samples of a finger at 120 Hz. */
export const recorded: readonly (readonly InputPoint[])[] = [
  [
    ...[
      [61.25, 52.5],
      [61.75, 52.25],
      [64.5, 51.75],
      [70.25, 51.25],
      [79, 50.75],
      [90.25, 50.5],
      [102.75, 50.5],
    ],
    ...[
      [115, 50.75],
      [125.5, 51],
      [133.25, 51.25],
      [138, 51.5],
      [140.5, 51.75],
      [141.5, 52.25],
      [141.75, 53.25],
    ],
    ...[
      [141.25, 55.5],
      [139.5, 59.75],
      [136.25, 66.25],
      [131.75, 75],
      [126.5, 85.75],
      [121, 97.5],
      [115.75, 109.5],
    ],
    ...[
      [111, 121],
      [107.25, 131.25],
      [104.5, 139.75],
      [102.75, 146],
      [101.75, 150],
      [101.5, 152],
      [101.5, 152.5],
    ],
  ],
  [
    ...[
      [72.5, 61],
      [73.25, 59.5],
      [76.5, 55.5],
      [82.75, 50.25],
      [91.75, 46],
      [101.75, 45],
      [110.25, 48],
      [115, 54.75],
    ],
    ...[
      [114.75, 63.5],
      [109.5, 72],
      [101, 78.25],
      [92.75, 81.25],
      [88.25, 82],
      [88, 82.25],
      [91.5, 82.25],
      [99, 83.5],
    ],
    ...[
      [108, 87.5],
      [115.5, 94.75],
      [119, 104.25],
      [117.25, 114],
      [110.25, 121.75],
      [99.75, 126],
      [88.5, 126.25],
    ],
    ...[
      [79.5, 123.5],
      [74.5, 119.75],
      [73, 117.75],
      [73, 117.5],
      [73, 117.5],
    ],
  ],
  [
    ...[
      [181, 92.25],
      [179.5, 93.5],
      [175.25, 97],
      [169, 102],
      [162.5, 107.5],
      [157.75, 111.25],
      [156, 112.75],
    ],
    ...[
      [157.75, 112],
      [163.5, 109.25],
      [171.75, 106.75],
      [180.25, 107.75],
      [187.5, 113.25],
      [193.75, 121.75],
    ],
    ...[
      [200.25, 131],
      [207.75, 139.25],
      [216.25, 145],
      [224.5, 148.25],
      [230.25, 149.5],
      [232.5, 149.75],
      [232.75, 149.75],
    ],
  ],
].map((stroke) => stroke.map(([x = 0, y = 0]) => point(x, y)));
