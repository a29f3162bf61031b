import { isConsistent } from '../log/is-consistent.ts';
import { readCheckpoint } from '../log/checkpoint.ts';
import { rootFromInclusion } from '../log/root-from-inclusion.ts';
import { LogProofs, readCanonical, type Checkpoint, type Manifest, type Trust } from '../shapes.ts';
import type { Files } from '../bundle/archive.ts';
import type { Findings } from './findings.ts';
import type { Opened } from './opened.ts';

const CHECKPOINT = 'checkpoint.jws';
const LOG = 'log.json';

/** The bundle's checkpoint, if a key of the host's has signed it for this tenant. */
export async function openCheckpoint(
  files: Files,
  { tenant }: Manifest,
  { logKeys }: Trust,
  found: Findings,
): Promise<Checkpoint | undefined> {
  if (!files.has(CHECKPOINT)) return undefined;
  const read = await readCheckpoint(new TextDecoder().decode(files.get(CHECKPOINT)), logKeys);
  if (!read.ok) {
    found.fault(read.fault, CHECKPOINT);
    return undefined;
  }
  if (read.value.tenant === tenant) return read.value;
  found.fault('CHECKPOINT_OTHER_TENANT', CHECKPOINT);
  return undefined;
}

/** Every event stands in the tenant's log, and what people were given of it earlier still holds. */
export function checkLog({ files, events, checkpoint, found }: Opened): void {
  if (!files.has(LOG)) return;
  const proofs = readCanonical(LogProofs, files.get(LOG));
  if (!proofs) {
    found.fault('LEAF_MISSING', LOG, 'malformed');
    return;
  }
  const leaves = new Map(proofs.leaves.map((leaf) => [leaf.seq, leaf]));
  const seqs = new Set(events.map(({ seq }) => seq));
  // A line that could not be read has its leaf all the same.
  const surplus = found.has('events.jsonl', 'EVENT_MALFORMED')
    ? []
    : [...leaves.keys()].filter((seq) => !seqs.has(seq));
  const alone = [...[...seqs].filter((seq) => !leaves.has(seq)), ...surplus];
  if (alone.length > 0 || leaves.size !== proofs.leaves.length)
    found.fault('LEAF_MISSING', LOG, `event ${alone.join(', ')}`);
  if (!checkpoint) return;
  for (const { seq, leaf } of events) {
    const place = leaves.get(seq);
    if (place && rootFromInclusion(leaf, { ...place, size: checkpoint.size }) !== checkpoint.root)
      found.fault('LEAF_NOT_INCLUDED', LOG, `event ${seq}`);
  }
  for (const { proof, ...earlier } of proofs.consistency)
    if (!isConsistent(earlier, checkpoint, proof)) found.fault('CONSISTENCY_INVALID', LOG, `tree of ${earlier.size}`);
}
