import { verifyBundle, type Trust, type Verification } from '@iou-kit/evidence';
import type { PythonVerifier } from './python.ts';

/** Faults as `CODE part`, in order of the alphabet. */
export const faultsOf = ({ faults }: Pick<Verification, 'faults'>): string[] =>
  faults.map(({ code, part }) => `${code} ${part}`).sort();
export const notesOf = ({ notes }: Pick<Verification, 'notes'>): string[] =>
  notes.map(({ code, part }) => `${code} ${part}`).sort();

/** What both verifiers find; they must say the same. */
export async function verdict(
  python: PythonVerifier,
  bundle: Uint8Array,
  options: { readonly trust?: Trust; readonly receipt?: Uint8Array } = {},
): Promise<{ readonly ours: string[]; readonly theirs: string[]; readonly notes: string[] }> {
  const ours = await verifyBundle(bundle, options);
  const theirs = await python.verify(bundle, options);
  return { ours: faultsOf(ours), theirs: faultsOf(theirs), notes: notesOf(ours) };
}
