import type { LogProofs } from '@iou-kit/evidence';
import type { Dossier, Shelf } from '@iou-kit/host-adapter/service';
import type { Head } from './logs.ts';
import { issuedSizes } from './progress.ts';
import type { SealingPorts } from './sealing-ports.ts';

/** Shows that every event stands in the log as it was at a head, and that the head follows from what people were given before. */
export async function logProofs(
  { logs }: SealingPorts,
  { record }: Dossier,
  shelf: Shelf,
  { checkpoint: { size } }: Head,
): Promise<LogProofs> {
  const tree = await logs.tree(record.tenant, size);
  const places = await logs.places(record);
  const earlier = (await issuedSizes(shelf)).filter((issued) => issued < size);
  return {
    leaves: places
      .filter(({ index }) => index < size)
      .map(({ seq, index }) => ({ seq, index, proof: tree.inclusion(index, size) })),
    consistency: earlier.map((issued) => ({
      size: issued,
      root: tree.root(issued),
      proof: tree.consistency(issued, size),
    })),
  };
}
