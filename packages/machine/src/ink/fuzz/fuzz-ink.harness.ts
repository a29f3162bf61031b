import { toBase64Url } from '../../encoding/index.ts';
import { decodeInkData, encodeInkData } from '../ink-codec.ts';
import { fuzzSamples } from './fuzz-samples.harness.ts';
import { mutations, resealed, seldom } from './mutations.harness.ts';
import { seeded } from '../seeded.harness.ts';

export interface FuzzReport {
  readonly encodings: number;
  /** How many of them had a right checksum put on. */
  readonly resealed: number;
  /** How many were read as an ink; of those, how many as another than the one that was mutated. */
  readonly accepted: number;
  readonly changed: number;
  readonly refused: Readonly<Record<string, number>>;
  /** For each mutation, how often it was tried and how often what it made was read. */
  readonly tried: Readonly<Record<string, { readonly count: number; readonly accepted: number }>>;
  readonly slowestMs: number;
  /** What the slowest was made of. */
  readonly slowest: string;
  readonly faults: readonly string[];
}

/** Reading longer than this is a hang, ms. */
const HANG = 1000;
const FAULTS_TOLD = 20;

/** Draws from a table, each entry as often as its weight says. */
function lot<T>(entries: readonly { readonly weight: number; readonly value: T }[]): (random: () => number) => T {
  const total = entries.reduce((sum, { weight }) => sum + weight, 0);
  return (random) => {
    let left = random() * total;
    for (const { weight, value } of entries) {
      left -= weight;
      if (left < 0) return value;
    }
    throw new Error('the lot is empty');
  };
}

const drawSample = lot(
  fuzzSamples.map(({ name, weight, ink }) => ({ weight, value: { name, bytes: encodeInkData(ink) } })),
);
const drawMutation = lot(
  Object.entries(mutations).map(([name, mutate]) => ({ weight: seldom[name] ?? 1, value: { name, mutate } })),
);

/**
 * Decodes so many mutated encodings, every other one under a right checksum. Nothing may be thrown, nothing may take long, and
 * what is accepted must be the one encoding of what was read. The same seed tries the same bytes; `now` is ms of any clock.
 */
export function fuzzInk(count: number, seed: number, now: () => number, decode = decodeInkData): FuzzReport {
  const random = seeded(seed);
  const refused: Record<string, number> = {};
  const tried: Record<string, { count: number; accepted: number }> = {};
  const faults: string[] = [];
  let [accepted, changed, sealed, slowestMs, slowest] = [0, 0, 0, 0, ''];
  for (let round = 0; round < count; round += 1) {
    const sample = drawSample(random);
    const { name, mutate } = drawMutation(random);
    const damaged = mutate(sample.bytes, { random, other: drawSample(random).bytes });
    const bytes = round % 2 === 0 ? resealed(damaged) : damaged;
    const what = `${sample.name}, ${name}`;
    const fault = (told: string): void => {
      if (faults.length < FAULTS_TOLD) faults.push(`${what}: ${told} (${toBase64Url(bytes.subarray(0, 600))})`);
    };
    const began = now();
    const decoded = attempt(() => decode(bytes));
    const took = now() - began;
    if (took > slowestMs) [slowestMs, slowest] = [took, what];
    if (took > HANG) fault(`took ${Math.round(took)} ms`);
    sealed += round % 2 === 0 ? 1 : 0;
    const tally = (tried[name] ??= { count: 0, accepted: 0 });
    tally.count += 1;
    if (!decoded.done) fault(`threw ${decoded.threw}`);
    else if (decoded.value.ok) {
      accepted += 1;
      tally.accepted += 1;
      if (!isSame(bytes, sample.bytes)) changed += 1;
      const { value } = decoded.value;
      const again = attempt(() => encodeInkData(value));
      if (!again.done || !isSame(again.value, bytes)) fault('was read, but is not what its ink is encoded as');
    } else refused[decoded.value.issue.code] = (refused[decoded.value.issue.code] ?? 0) + 1;
  }
  return { encodings: count, resealed: sealed, accepted, changed, refused, tried, slowestMs, slowest, faults };
}

type Attempt<T> = { readonly done: true; readonly value: T } | { readonly done: false; readonly threw: string };

function attempt<T>(act: () => T): Attempt<T> {
  try {
    return { done: true, value: act() };
  } catch (error) {
    return { done: false, threw: String(error) };
  }
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);
