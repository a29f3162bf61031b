import { codeWords } from './code-words.ts';

/** Rows of modules; true is dark. */
export type QrCode = readonly (readonly boolean[])[];

type Grid = (boolean | undefined)[][];

/**
 * A text as a QR code of correction level M (ISO/IEC 18004), in the smallest version that holds it, without a quiet zone.
 * Throws a RangeError for more than 2331 bytes of UTF-8.
 */
export function qrCode(text: string): QrCode {
  const bytes = new TextEncoder().encode(text);
  for (let version = 1; version <= 40; version += 1) {
    const frame = framed(version);
    const places = freePlaces(frame);
    const words = codeWords(bytes, version, Math.floor(places.length / 8));
    if (words) return bestOf(masks.map((mask, name) => painted(frame, places, words, mask, name)));
  }
  throw new RangeError('iou-qr: the text is too long');
}

/** What every code of a version has: finders, timing, alignment, the version; places of the format are taken. */
function framed(version: number): Grid {
  const size = 17 + 4 * version;
  const grid: Grid = Array.from({ length: size }, () => Array.from({ length: size }, () => undefined));
  const set = (x: number, y: number, dark: boolean): void => {
    const row = grid[y];
    if (row && x >= 0 && x < size) row[x] = dark;
  };
  /** Rings around a middle, `light` ones not painted. */
  const rings = (x: number, y: number, radius: number, light: number): void => {
    for (let dy = -radius; dy <= radius; dy += 1)
      for (let dx = -radius; dx <= radius; dx += 1) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy));
        set(x + dx, y + dy, ring !== light && ring !== 4);
      }
  };
  for (let at = 0; at < size; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  const middles = alignment(version);
  const last = middles.length - 1;
  middles.forEach((y, row) =>
    middles.forEach((x, column) => {
      const isCorner = (row === 0 && column === 0) || (row === 0 && column === last) || (row === last && column === 0);
      if (!isCorner) rings(x, y, 2, 1);
    }),
  );
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    rings(x, y, 4, 2);
  writeFormat(grid, 0);
  if (version >= 7) {
    const bits = (version << 12) | remainder(version, 12, 0x1f25);
    for (let bit = 0; bit < 18; bit += 1) {
      const [near, far] = [Math.floor(bit / 3), size - 11 + (bit % 3)];
      set(near, far, Boolean((bits >> bit) & 1));
      set(far, near, Boolean((bits >> bit) & 1));
    }
  }
  return grid;
}

/** Where the middles of alignment patterns lie, on both axes. */
function alignment(version: number): readonly number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((4 * version + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, index) => 4 * version + 10 - (count - 2 - index) * step)];
}

/** The correction level and the mask's name, twice, and the one module that is always dark. */
function writeFormat(grid: Grid, mask: number): void {
  const size = grid.length;
  // Level M is written as two zeros.
  const bits = ((mask << 10) | remainder(mask, 10, 0x537)) ^ 0x5412;
  const set = (x: number, y: number, bit: number): void => {
    const row = grid[y];
    if (row) row[x] = Boolean((bits >> bit) & 1);
  };
  for (let bit = 0; bit < 15; bit += 1) {
    if (bit < 8) {
      set(8, bit < 6 ? bit : bit + 1, bit);
      set(size - 1 - bit, 8, bit);
    } else {
      set(bit === 8 ? 7 : 14 - bit, 8, bit);
      set(8, size - 15 + bit, bit);
    }
  }
  const row = grid[size - 8];
  if (row) row[8] = true;
}

/** Of a division of polynomials over two elements. */
function remainder(value: number, degree: number, divisor: number): number {
  let rest = value;
  for (let bit = 0; bit < degree; bit += 1) rest = (rest << 1) ^ ((rest >> (degree - 1)) * divisor);
  return rest;
}

/** Places for words, in pairs of columns from the right, up and down in turns; the timing column is passed over. */
function freePlaces(grid: Grid): readonly (readonly [x: number, y: number])[] {
  const size = grid.length;
  const places: [number, number][] = [];
  for (let pair = 0; pair < (size - 1) / 2; pair += 1) {
    const right = size - 1 - 2 * pair;
    const column = right <= 6 ? right - 1 : right;
    for (let step = 0; step < size; step += 1) {
      const y = pair % 2 === 0 ? size - 1 - step : step;
      for (const x of [column, column - 1]) if (grid[y]?.[x] === undefined) places.push([x, y]);
    }
  }
  return places;
}

/** Whether a module is turned over. */
const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function painted(
  frame: Grid,
  places: ReturnType<typeof freePlaces>,
  words: readonly number[],
  mask: (x: number, y: number) => boolean,
  name: number,
): QrCode {
  const grid = frame.map((row) => [...row]);
  places.forEach(([x, y], index) => {
    const bit = ((words[index >> 3] ?? 0) >> (7 - (index & 7))) & 1;
    const row = grid[y];
    if (row) row[x] = (bit === 1) !== mask(x, y);
  });
  writeFormat(grid, name);
  return grid.map((row) => row.map(Boolean));
}

/** The one that cameras read best: few runs, blocks and false finders, about as much dark as light. */
function bestOf(codes: readonly QrCode[]): QrCode {
  const [best] = codes.map((code) => ({ code, faults: faultsOf(code) })).sort((a, b) => a.faults - b.faults);
  if (!best) throw new RangeError('iou-qr: no mask');
  return best.code;
}

function faultsOf(code: QrCode): number {
  const rows = code.map((row) => row.map(Number).join(''));
  const columns = rows.map((_, x) => rows.map((row) => row[x]).join(''));
  let faults = 0;
  for (const line of [...rows, ...columns]) {
    for (const { length } of line.match(/0{5,}|1{5,}/g) ?? []) faults += length - 2;
    // The quiet zone around is light.
    faults += 40 * [...`0000${line}0000`.matchAll(/(?=00001011101|10111010000)/g)].length;
  }
  let dark = 0;
  code.forEach((row, y) =>
    row.forEach((module, x) => {
      const [right, below, beyond] = [row[x + 1], code[y + 1]?.[x], code[y + 1]?.[x + 1]];
      if (right === module && below === module && beyond === module) faults += 3;
      if (module) dark += 1;
    }),
  );
  return faults + 10 * Math.floor(Math.abs((dark / code.length ** 2) * 20 - 10));
}
