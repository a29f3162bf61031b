import { zip } from '@iou-kit/evidence';
import { seeded } from '../seeded.ts';
import type { PythonVerifier } from './python.ts';
import type { SealedLife } from './sealed-life.ts';
import { verdict } from './verdict.ts';

export interface FlipReport {
  readonly flips: number;
  /** How many files were touched. */
  readonly files: number;
  /** Flips that a verifier has not found, or not there. */
  readonly faults: readonly string[];
}

/** Flips single bits, as many in each file as the others, and asks both verifiers. */
export async function flipRounds(
  { bundle, trust }: SealedLife,
  python: PythonVerifier,
  count: number,
  seed: number,
): Promise<FlipReport> {
  const random = seeded(seed);
  const files = await bundle();
  const paths = [...files.keys()];
  const faults: string[] = [];
  const touched = new Set<string>();
  for (let flip = 0; flip < count; flip += 1) {
    const path = paths[flip % paths.length] ?? '';
    const bytes = files.get(path) ?? new Uint8Array();
    const [at, bit] = [Math.floor(random() * bytes.length), Math.floor(random() * 8)];
    const changed = bytes.with(at, (bytes[at] ?? 0) ^ (1 << bit));
    touched.add(path);
    const { ours, theirs } = await verdict(python, zip(new Map(files).set(path, changed)), { trust });
    // A manifest that still reads as one shows at its signature.
    const parts = path === 'manifest.json' ? [path, 'manifest.jws'] : [path];
    for (const [who, found] of Object.entries({ ours, theirs }))
      if (!found.some((fault) => parts.some((part) => fault.endsWith(` ${part}`))))
        faults.push(`${who}: bit ${bit} of byte ${at} of ${path}: ${found.join('; ') || 'nothing'}`);
  }
  return { flips: count, files: touched.size, faults };
}
