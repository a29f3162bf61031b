import type { Ink } from '@iou-kit/machine';
import type { InkDrawing, InkPoint, InkStroke } from './stroke.ts';

export type DrawnInk = Extract<Ink, { form: 'drawn' }>;

/** `iou-strokes/1`: base64url of the UTF-8 JSON `{ w, h, strokes: [[[x, y, pressure, ms], …], …] }`. */
const FORMAT = 'iou-strokes/1';

/** As many samples as fit into what a command may carry. A minute of writing at 120 a second stays below. */
export const MAX_POINTS = 10_000;
const MAX_STROKES = 500;
const MAX_DATA = 400_000;
const MAX_FRAME = 10_000;
const MAX_TIME = 3_600_000;

export function encodeInk({ w, h, strokes }: InkDrawing): DrawnInk {
  const compact = strokes.map((stroke) =>
    stroke.map(([x, y, p, t]) => [round(x, 10), round(y, 10), round(p, 100), round(t, 1)]),
  );
  const json = JSON.stringify({ w: round(w, 10), h: round(h, 10), strokes: compact });
  return { form: 'drawn', format: FORMAT, data: toBase64Url(json) };
}

/** The drawing that an ink carries; null for a typed name, an unknown format and anything that was tampered with. */
export function decodeInk(ink: Ink): InkDrawing | null {
  if (ink.form !== 'drawn' || ink.format !== FORMAT || ink.data.length > MAX_DATA) return null;
  return parseDrawing(parseJson(ink.data));
}

function parseDrawing(value: unknown): InkDrawing | null {
  if (typeof value !== 'object' || value === null) return null;
  const { w, h, strokes } = value as Readonly<Record<string, unknown>>;
  if (!isBetween(w, 1, MAX_FRAME) || !isBetween(h, 1, MAX_FRAME)) return null;
  if (!Array.isArray(strokes) || strokes.length > MAX_STROKES || !strokes.every(isStroke)) return null;
  const points = strokes.reduce((sum, stroke) => sum + stroke.length, 0);
  return points <= MAX_POINTS ? { w, h, strokes } : null;
}

const isStroke = (value: unknown): value is InkStroke =>
  Array.isArray(value) && value.length > 0 && value.length <= MAX_POINTS && value.every(isPoint);

function isPoint(value: unknown): value is InkPoint {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [x, y, pressure, time] = value as readonly unknown[];
  return (
    isBetween(x, -MAX_FRAME, MAX_FRAME) &&
    isBetween(y, -MAX_FRAME, MAX_FRAME) &&
    isBetween(pressure, 0, 1) &&
    isBetween(time, 0, MAX_TIME)
  );
}

const isBetween = (value: unknown, min: number, max: number): value is number =>
  typeof value === 'number' && value >= min && value <= max;

function parseJson(data: string): unknown {
  try {
    return JSON.parse(fromBase64Url(data)) as unknown;
  } catch {
    return null;
  }
}

const round = (value: number, parts: number): number => Math.round(value * parts) / parts;

// The text is ASCII, so one character is one byte.
const toBase64Url = (text: string): string => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const fromBase64Url = (data: string): string => atob(data.replaceAll('-', '+').replaceAll('_', '/'));
