import type { EventActor, Side } from '@iou-kit/machine';
import type { Files } from '../bundle/archive.ts';
import { SignedData, type BundleOpening, type Checkpoint, type Manifest, type Trust } from '../shapes.ts';
import type { RevocationList } from '../cms/index.ts';
import type { Findings } from './findings.ts';

/** A line of the log with what was read of it. */
export interface LoggedEvent {
  readonly seq: number;
  readonly at: string;
  readonly actor: EventActor;
  readonly type: string;
  readonly hash: string;
  /** Its hash is its own; what an unsound event says is not held against anything else. */
  readonly sound: boolean;
  /** Its leaf in the tenant's tree. */
  readonly leaf: string;
  readonly documentHash?: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A `signed` event. */
export interface SignedEvent extends LoggedEvent {
  readonly side: Side;
  readonly form: 'drawn' | 'typed';
  readonly commitment: string;
}

/** A bundle on the table: each check reads what those before it have opened. */
export interface Opened {
  readonly files: Files;
  readonly manifest: Manifest;
  readonly trust: Trust;
  /** What authorities have revoked, as far as trust and papers know. */
  readonly lists: readonly RevocationList[];
  readonly found: Findings;
  readonly events: readonly LoggedEvent[];
  readonly signed: readonly SignedEvent[];
  /** Paths that the manifest lists. */
  readonly listed: ReadonlySet<string>;
  /** Every line is there and sound. */
  readonly eventsWhole: boolean;
  /** Only one whose signature holds. */
  readonly checkpoint: Checkpoint | undefined;
  /** Those that open what was promised, by commitment. */
  readonly openings: ReadonlyMap<string, BundleOpening>;
  /** `openings.json` could be read, and nothing in it is at fault. */
  readonly openingsWhole: boolean;
  /** The document is the one that was signed. */
  readonly documentWhole: boolean;
  readonly erased: boolean;
}

export const signedEvents = (events: readonly LoggedEvent[]): SignedEvent[] =>
  events.flatMap((event) => {
    const read = event.type === 'signed' ? SignedData.safeParse(event.data) : undefined;
    if (!read?.success) return [];
    const { side, signature } = read.data;
    return [{ ...event, side, ...signature }];
  });

/** The one of a side. */
export const signedBy = (signed: readonly SignedEvent[], side: Side): SignedEvent | undefined =>
  signed.findLast((event) => event.side === side);

/** The opened value of a side's field. */
export const openedValue = ({ openings }: Opened, side: Side, field: BundleOpening['field']): string | undefined =>
  [...openings.values()].find((opening) => opening.side === side && opening.field === field)?.value;
