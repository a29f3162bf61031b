import type { Command, CommandOf, Gate, HistoryEntry, Outcome, RecordView } from '@iou-kit/machine';

export interface CommitRequest {
  readonly recordId: string;
  readonly command: Exclude<Command, CommandOf<'record.create'>>;
  /** The revision that the person was looking at. */
  readonly revision: number;
  /** Kept for the record's life: the same key never acts twice. */
  readonly idempotencyKey: string;
}

export type RecordFilter = 'all' | 'mine' | 'open' | 'ended';

export interface RecordQuery {
  readonly filter?: RecordFilter | undefined;
  /** Only records whose terms refer to this one: receipts of its repayments. */
  readonly refersTo?: string | undefined;
  readonly cursor?: string | undefined;
  /** 1–50, by default 20. */
  readonly limit?: number | undefined;
}

/** Records that wait for this person come first, then the most lately changed. */
export interface RecordPage {
  readonly records: readonly RecordView[];
  readonly next?: string | undefined;
}

/** An image that belongs to a record. `commitment` is what terms and document name it by. */
export interface Attachment {
  readonly id: string;
  readonly commitment: string;
  readonly mediaType: string;
  readonly size: number;
}

export interface StoragePort {
  create(command: CommandOf<'record.create'>, idempotencyKey: string): Promise<Outcome<RecordView>>;
  /**
   * Opens a record for one of its people. Where it is addressed to the number that this person signs in with and nobody has
   * claimed it, opening it claims it.
   */
  load(recordId: string): Promise<Outcome<RecordView>>;
  /** Own records, and those addressed to the number that this person signs in with that nobody has claimed. */
  list(query?: RecordQuery): Promise<RecordPage>;
  commit(request: CommitRequest): Promise<Outcome<RecordView>>;
  /** The record's acts, oldest first. */
  history(recordId: string): Promise<Outcome<readonly HistoryEntry[]>>;
  /** Calls back with every later view of the record, whoever changed it, until the signal aborts. */
  watch(recordId: string, listener: (view: RecordView) => void, signal: AbortSignal): void;
  /** What an invitation's code opens, before it is claimed. */
  peekInvitation(code: string): Promise<Outcome<Gate>>;
  /** Binds this person to the invited side. */
  claimInvitation(code: string): Promise<Outcome<RecordView>>;
  /** The link for the other person; an unclaimed invitation's code stands in its fragment. */
  shareLink(recordId: string): Promise<Outcome<{ readonly url: string }>>;
  /** `PAYLOAD_TOO_LARGE`, `UNSUPPORTED_MEDIA`; jpg, png and webp by content; metadata is stripped. */
  attach(recordId: string, image: Blob): Promise<Outcome<Attachment>>;
  attachment(recordId: string, attachmentId: string): Promise<Outcome<Blob>>;
}
