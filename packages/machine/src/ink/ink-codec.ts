import { invalid, valid, type Parsed } from '../values/index.ts';
import { BitReader, BitsError, BitWriter } from './bits.ts';
import { crc32 } from './checksum.ts';
import { readColumn, writeColumn } from './column.ts';
import {
  inkLimits,
  pointerKinds,
  PRESSURE_STEPS,
  PX_STEPS,
  type InkData,
  type InkPoint,
  type InkStroke,
} from './ink-data.ts';

/** Name and version of the encoding, as a signature carries it. */
export const INK_FORMAT = 'iou-ink/1';

const MAGIC = [0x49, 0x4b, 1] as const;
const HEADER = MAGIC.length + 4;

export type InkIssue = 'INK_MALFORMED' | 'INK_TOO_LARGE';

interface Kept {
  readonly pressure: boolean;
  readonly time: boolean;
  readonly tilt: boolean;
}

const points = ({ strokes }: InkData): readonly InkPoint[] => strokes.flatMap((stroke) => stroke.points);

const keptIn = (ink: InkData): Kept => {
  const all = points(ink);
  return {
    pressure: all.some((point) => point.pressure !== undefined),
    time: all.some((point) => point.t !== undefined),
    tilt: all.some((point) => point.tilt !== undefined),
  };
};

/** On the grid of the encoding, where it is lossless: 1/100 px, 1/1023 of pressure, whole ms and degrees. */
export function onGrid(ink: InkData): InkData {
  // Adding 0 leaves no −0, which no encoding has.
  const px = (value: number): number => Math.round(value * PX_STEPS) / PX_STEPS + 0;
  const kept = keptIn(ink);
  return {
    width: px(ink.width),
    height: px(ink.height),
    strokes: ink.strokes.map((stroke) => ({
      pointer: stroke.pointer,
      realPressure: stroke.realPressure && kept.pressure,
      points: stroke.points.map(({ x, y, pressure = 0, t = 0, tilt = [0, 0] }) => ({
        x: px(x),
        y: px(y),
        ...(kept.pressure && { pressure: Math.round(pressure * PRESSURE_STEPS) / PRESSURE_STEPS }),
        ...(kept.time && { t: Math.round(t) }),
        ...(kept.tilt && { tilt: [Math.round(tilt[0]) + 0, Math.round(tilt[1]) + 0] as const }),
      })),
    })),
  };
}

/** The one encoding of an ink: magic, version, checksum, then columns. Throws a RangeError past `inkLimits`. */
export function encodeInkData(ink: InkData): Uint8Array {
  if (!withinLimits(ink)) throw new RangeError('encodeInkData: more than an ink may hold');
  const writer = new BitWriter();
  const kept = keptIn(ink);
  writer.bits(Math.round(ink.width * PX_STEPS), 32);
  writer.bits(Math.round(ink.height * PX_STEPS), 32);
  for (const flag of [kept.pressure, kept.time, kept.tilt]) writer.bits(flag ? 1 : 0, 1);
  writer.bits(ink.strokes.length, 10);
  for (const stroke of ink.strokes) writeStroke(writer, stroke, kept);
  const body = writer.finish();
  const bytes = new Uint8Array(HEADER + body.length);
  bytes.set(MAGIC);
  new DataView(bytes.buffer).setUint32(MAGIC.length, crc32(body));
  bytes.set(body, HEADER);
  return bytes;
}

function writeStroke(writer: BitWriter, { pointer, realPressure, points: samples }: InkStroke, kept: Kept): void {
  writer.bits(pointerKinds.indexOf(pointer), 2);
  writer.bits(realPressure && kept.pressure ? 1 : 0, 1);
  writer.bits(samples.length, 16);
  const column = (order: 1 | 2, value: (sample: InkPoint) => number): void => {
    writeColumn(
      writer,
      samples.map((sample) => Math.round(value(sample))),
      order,
    );
  };
  column(2, ({ x }) => x * PX_STEPS);
  column(2, ({ y }) => y * PX_STEPS);
  if (kept.pressure) column(1, ({ pressure = 0 }) => pressure * PRESSURE_STEPS);
  if (kept.time) column(2, ({ t = 0 }) => t);
  if (!kept.tilt) return;
  column(1, ({ tilt }) => tilt?.[0] ?? 0);
  column(1, ({ tilt }) => tilt?.[1] ?? 0);
}

/** Reads an encoding. Truncated, oversized, damaged and differently written ones are refused; nothing is thrown. */
export function decodeInkData(bytes: Uint8Array): Parsed<InkData, InkIssue> {
  if (bytes.length > inkLimits.bytes) return invalid('INK_TOO_LARGE');
  if (bytes.length < HEADER || MAGIC.some((byte, i) => bytes[i] !== byte)) return invalid('INK_MALFORMED');
  const body = bytes.subarray(HEADER);
  const stored = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length);
  if (stored !== crc32(body)) return invalid('INK_MALFORMED');
  const ink = readBody(body);
  if (!ink) return invalid('INK_MALFORMED');
  if (!withinLimits(ink)) return invalid('INK_TOO_LARGE');
  return isSame(encodeInkData(ink), bytes) ? valid(ink) : invalid('INK_MALFORMED');
}

function readBody(body: Uint8Array): InkData | undefined {
  try {
    const reader = new BitReader(body);
    const width = reader.bits(32) / PX_STEPS;
    const height = reader.bits(32) / PX_STEPS;
    const kept: Kept = { pressure: reader.bits(1) === 1, time: reader.bits(1) === 1, tilt: reader.bits(1) === 1 };
    const count = reader.bits(10);
    const strokes: InkStroke[] = [];
    let total = 0;
    for (let i = 0; i < count; i += 1) {
      const stroke = readStroke(reader, kept, inkLimits.points - total);
      total += stroke.points.length;
      strokes.push(stroke);
    }
    return { width, height, strokes };
  } catch (error) {
    if (error instanceof BitsError) return undefined;
    throw error;
  }
}

function readStroke(reader: BitReader, kept: Kept, room: number): InkStroke {
  const pointer = pointerKinds[reader.bits(2)];
  const realPressure = reader.bits(1) === 1;
  const count = reader.bits(16);
  if (!pointer || count === 0 || count > room) throw new BitsError('no such stroke');
  const column = (order: 1 | 2, wanted: boolean): number[] | undefined =>
    wanted ? readColumn(reader, count, order) : undefined;
  const xs = readColumn(reader, count, 2);
  const ys = readColumn(reader, count, 2);
  const pressures = column(1, kept.pressure);
  const times = column(2, kept.time);
  const tiltX = column(1, kept.tilt);
  const tiltY = column(1, kept.tilt);
  const points = xs.map((x, i): InkPoint => ({
    x: x / PX_STEPS,
    y: (ys[i] ?? 0) / PX_STEPS,
    ...(pressures && { pressure: (pressures[i] ?? 0) / PRESSURE_STEPS }),
    ...(times && { t: times[i] ?? 0 }),
    ...(tiltX && tiltY && { tilt: [tiltX[i] ?? 0, tiltY[i] ?? 0] as const }),
  }));
  return { pointer, realPressure, points };
}

function withinLimits(ink: InkData): boolean {
  const sideFits = (side: number): boolean => side > 0 && side <= inkLimits.side;
  const count = ink.strokes.reduce((sum, stroke) => sum + stroke.points.length, 0);
  return (
    sideFits(ink.width) &&
    sideFits(ink.height) &&
    ink.strokes.length <= inkLimits.strokes &&
    ink.strokes.every((stroke) => stroke.points.length > 0) &&
    count <= inkLimits.points &&
    points(ink).every(isSane)
  );
}

/** A sample that a pad can have given, also beyond its edge. */
function isSane({ x, y, pressure = 0, t = 0, tilt = [0, 0] }: InkPoint): boolean {
  const near = (value: number): boolean => Math.abs(value) <= 2 * inkLimits.side;
  return (
    near(x) &&
    near(y) &&
    pressure >= 0 &&
    pressure <= 1 &&
    t >= 0 &&
    t <= inkLimits.time &&
    tilt.every((angle) => Math.abs(angle) <= 90)
  );
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);
