import type {
  AgreementRecord,
  CanonicalDocument,
  EventEnvelope,
  Kind,
  Opening,
  Person,
  RecordView,
  Side,
} from '@iou-kit/machine';
import type { EvidencePart, EvidenceStatus } from '../../host/index.ts';
import type { SentMessage } from './record-store.ts';

/** From where an act was done, as the host saw it. */
export interface Device {
  readonly agent: string;
  readonly address: string;
}

/** An image that the terms name, with the salt of its commitment. */
export interface DossierImage {
  readonly commitment: string;
  readonly salt: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Everything that evidence of a record is made of, personal values in clear. After erasure there are none. */
export interface Dossier {
  readonly record: AgreementRecord;
  readonly kind: Kind;
  readonly document: CanonicalDocument;
  /** Up to the record's last, and none that came after it was read. */
  readonly events: readonly EventEnvelope[];
  readonly openings: ReadonlyMap<string, Opening>;
  readonly people: Partial<Record<Side, Person>>;
  readonly ink: RecordView['ink'];
  /** Read out of the vault when they are asked for: they are large, and most questions are not about them. */
  images(): Promise<readonly DossierImage[]>;
  /** By the id of the event. */
  readonly devices: ReadonlyMap<string, Device>;
  readonly messages: readonly SentMessage[];
  readonly erased: boolean;
  /** What the partner's site is called. */
  readonly platform: string;
  readonly now: string;
}

/** Where a record's evidence is kept, under the record's own key. */
export interface Shelf {
  get(id: string): Promise<Uint8Array | null>;
  put(id: string, bytes: Uint8Array): Promise<void>;
  ids(): Promise<readonly string[]>;
}

/** Who makes evidence: papers, seals, timestamps, proofs. Always outside of a commit. */
export interface EvidenceOffice {
  readonly offers: readonly EvidencePart[];
  /** The characters of a text that no font of the paper has. */
  missingGlyphs(text: string): Promise<readonly string[]>;
  /** Makes what is still to be made; false where it must be asked again later. */
  work(dossier: Dossier, shelf: Shelf): Promise<boolean>;
  status(dossier: Dossier, shelf: Shelf): Promise<EvidenceStatus>;
  /** Null while it is not made. */
  file(
    dossier: Dossier,
    shelf: Shelf,
    part: EvidencePart,
  ): Promise<{ readonly mediaType: string; readonly bytes: Uint8Array } | null>;
}
