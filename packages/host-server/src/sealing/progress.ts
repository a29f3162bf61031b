import { canonicalBytes, type Anchoring } from '@iou-kit/evidence';
import type { Shelf } from '@iou-kit/host-adapter/service';
import type { Head } from './logs.ts';

/** How far the evidence of a record has come, beside the pieces themselves. */
export interface Progress {
  /** The pieces that still wait for a trusted time. */
  readonly timePending: readonly string[];
  /** The event up to which the report tells; 0 before there is one. */
  readonly reported: number;
  /** The head of the log that the bundle rests on. */
  readonly head?: Head & { readonly anchorings: readonly Anchoring[] };
}

const ID = 'progress';
const ISSUED = 'issued:';

export async function readProgress(shelf: Shelf): Promise<Progress> {
  const bytes = await shelf.get(ID);
  return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as Progress) : { timePending: [], reported: 0 };
}

export const writeProgress = (shelf: Shelf, progress: Progress): Promise<void> =>
  shelf.put(ID, canonicalBytes(progress));

/** Remembers that a person was given this head: later ones must be shown to follow from it. */
export const noteIssued = (shelf: Shelf, { checkpoint }: Head): Promise<void> =>
  shelf.put(`${ISSUED}${checkpoint.size}`, canonicalBytes(checkpoint));

/** The sizes of the log at which people were given something about this record. */
export const issuedSizes = async (shelf: Shelf): Promise<number[]> =>
  (await shelf.ids())
    .filter((id) => id.startsWith(ISSUED))
    .map((id) => Number(id.slice(ISSUED.length)))
    .sort((a, b) => a - b);
