import type { AgreementRecord, EventEnvelope, Side } from '@iou-kit/machine';

/** A value of the vault: AES-256-GCM under the record's own key, found by its commitment (or another id of the record's). */
export interface SealedValue {
  readonly id: string;
  readonly sealed: string;
}

/** A record as it is stored: the snapshot (a cache of the fold) and its wrapped key; null once its personal data were erased. */
export interface StoredRecord {
  readonly record: AgreementRecord;
  readonly wrappedKey: string | null;
}

/** A text message that a commit causes. Delivered at least once, at most once per `id`. */
export interface OutboxMessage {
  /** Idempotency key at the provider: record, event, due date, receiver. */
  readonly id: string;
  readonly tenant: string;
  readonly recordId: string;
  readonly to: Side;
  readonly template: string;
  readonly params: readonly string[];
  /** Not before this instant (quiet hours). */
  readonly notBefore: string;
}

/** What became of a text message. */
export interface SentMessage {
  readonly to: Side;
  readonly template: string;
  readonly status: 'waiting' | 'sent' | 'failed';
  readonly notBefore: string;
}

export const clockJobs = ['expire', 'lapse', 'dueSoon', 'dueToday', 'overdue', 'erase'] as const;
export const evidenceJobs = ['evidence'] as const;
export type JobType = (typeof clockJobs)[number] | (typeof evidenceJobs)[number];

/** Something to look at when its time comes. A job only reminds the service to ask the law. */
export interface DueJob {
  readonly id: string;
  readonly tenant: string;
  readonly recordId: string;
  readonly type: JobType;
  readonly at: string;
  /** The due date that a reminder is about. */
  readonly dueDate?: string | undefined;
}

/** What a commit makes true in one transaction, or not at all. Data only, so that it can cross to a worker. */
export interface StoreCommit {
  readonly tenant: string;
  readonly recordId: string;
  /** The record's `seq` before the events; 0 makes it. */
  readonly expectedSeq: number;
  readonly record: AgreementRecord;
  readonly events: readonly EventEnvelope[];
  readonly wrappedKey?: string | undefined;
  readonly sealed: readonly SealedValue[];
  /** Blind indexes of the people's numbers, replacing those of the same side. */
  readonly indexes: readonly { readonly side: Side; readonly field: 'idNumber' | 'mobile'; readonly value: string }[];
  /** For lists: whose turn it is, whether it has ended, and what it refers to. */
  readonly listing: {
    readonly awaits: Side | null;
    readonly ended: boolean;
    /** The record that the terms refer to. */
    readonly refersTo?: string | undefined;
  };
  readonly idempotency?: IdempotencyEntry | undefined;
  /** A verification that this commit uses up. */
  readonly ticketId?: string | undefined;
  readonly outbox: readonly OutboxMessage[];
  /** All jobs of the record from here on. */
  readonly jobs: readonly DueJob[];
}

export interface IdempotencyEntry {
  readonly subject: string;
  readonly key: string;
  readonly bodyHash: string;
}

/**
 * `key`: this key has acted already, which is said first · `seq`: somebody was faster, and be it an erasure of what this would put into the
 * vault · `ticket`: it was used already, or never was.
 */
export type StoreAnswer = { readonly ok: true } | { readonly ok: false; readonly reason: 'seq' | 'ticket' | 'key' };

/** A proof of identity in the making. `version` is compared and counted up at each change, so that counters are atomic. */
export interface StoredVerification {
  readonly id: string;
  readonly tenant: string;
  readonly recordId: string;
  readonly subject: string;
  readonly version: number;
  /** Everything else; personal values are not in it. */
  readonly state: Readonly<Record<string, unknown>>;
  readonly usedAt?: string | undefined;
}

export interface StoredAttachment {
  readonly id: string;
  readonly tenant: string;
  readonly recordId: string;
  readonly mediaType: string;
  readonly size: number;
  readonly commitment: string;
  /** Encrypted under the record's key. */
  readonly sealed: Uint8Array;
}

/** A piece of evidence: a signature, a sealed paper. */
export interface StoredArtifact {
  readonly id: string;
  readonly tenant: string;
  readonly recordId: string;
  /** Encrypted under the record's key. */
  readonly sealed: Uint8Array;
}

export interface StoredProfile {
  readonly tenant: string;
  readonly subject: string;
  /** Encrypted under the tenant's key. */
  readonly sealed: string;
}

export interface ListQuery {
  readonly tenant: string;
  readonly subject: string;
  /**
   * Blind index of the person's number: records that are addressed to it as the counterparty's mobile are listed too, as far
   * as `isAddressed` says so of the record.
   */
  readonly mobileIndex?: string | undefined;
  readonly filter: 'all' | 'mine' | 'open' | 'ended';
  /** Only records that refer to this one. */
  readonly refersTo?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** The engine that keeps records. One implementation is one folder; all are proved by `contract/store-contract.ts`. */
export interface RecordStore {
  commit(commit: StoreCommit): Promise<StoreAnswer>;
  load(tenant: string, recordId: string): Promise<StoredRecord | null>;
  sealed(tenant: string, recordId: string, ids?: readonly string[]): Promise<readonly SealedValue[]>;
  events(tenant: string, recordId: string, afterSeq?: number): Promise<readonly EventEnvelope[]>;
  list(query: ListQuery): Promise<{ readonly records: readonly StoredRecord[]; readonly next?: string | undefined }>;
  findByInvitation(tenant: string, codeHash: string): Promise<StoredRecord | null>;
  /** Blind indexes of one side of a record. */
  indexes(tenant: string, recordId: string): Promise<StoreCommit['indexes']>;
  idempotent(
    tenant: string,
    entry: Pick<IdempotencyEntry, 'subject' | 'key'>,
  ): Promise<{ readonly recordId: string; readonly bodyHash: string } | null>;
  /** Destroys the record's key, everything sealed under it (images and evidence that come later too) and its verifications; log and hashes stay. */
  erase(tenant: string, recordId: string): Promise<void>;

  putVerification(verification: StoredVerification): Promise<void>;
  loadVerification(tenant: string, id: string): Promise<StoredVerification | null>;
  /** Every verification that a person began at a record. */
  verificationsOf(tenant: string, recordId: string, subject: string): Promise<readonly StoredVerification[]>;
  /** Replaces a verification if its version is still the one before; false if not. */
  replaceVerification(next: StoredVerification): Promise<boolean>;

  putAttachment(attachment: StoredAttachment): Promise<void>;
  loadAttachment(tenant: string, recordId: string, id: string): Promise<StoredAttachment | null>;
  countAttachments(tenant: string, recordId: string): Promise<number>;

  /** Keeps a piece of evidence, in place of one of the same id. */
  putArtifact(artifact: StoredArtifact): Promise<void>;
  loadArtifact(tenant: string, recordId: string, id: string): Promise<StoredArtifact | null>;
  artifactIds(tenant: string, recordId: string): Promise<readonly string[]>;

  putProfile(profile: StoredProfile): Promise<void>;
  loadProfile(tenant: string, subject: string): Promise<StoredProfile | null>;

  /**
   * Adds one to a counter and gives its new value; it is forgotten at the `until` that its first bump gave. A counter outlives the process;
   * one that was counted `durably` a power cut as well, like a commit.
   */
  bump(key: string, now: string, until: string, durably?: 'durably'): Promise<number>;
  peek(key: string, now: string): Promise<number>;

  dueJobs(now: string, limit: number, types: readonly JobType[]): Promise<readonly DueJob[]>;
  finishJob(jobId: string): Promise<void>;
  /** A job that could not be done comes again at another instant; one that is gone stays so. */
  postponeJob(jobId: string, at: string): Promise<void>;
  dueMessages(now: string, limit: number): Promise<readonly (OutboxMessage & { readonly attempts: number })[]>;
  /** `retryAt` absent: delivered, or given up. */
  settleMessage(
    id: string,
    result: { readonly status: 'sent' | 'failed' | 'retry'; readonly retryAt?: string; readonly providerId?: string },
  ): Promise<void>;
  /** Every text message about a record. */
  messages(tenant: string, recordId: string): Promise<readonly SentMessage[]>;
  /** Where a record's events stand in the tenant's tree. */
  leafPlaces(tenant: string, recordId: string): Promise<readonly { readonly seq: number; readonly index: number }[]>;
  /** Leaf hashes of the tenant's Merkle tree, in order of commit. */
  leaves(
    tenant: string,
    from?: number,
  ): Promise<
    readonly { readonly index: number; readonly recordId: string; readonly seq: number; readonly hash: string }[]
  >;
}
