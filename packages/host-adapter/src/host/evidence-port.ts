import type { Outcome } from '@iou-kit/machine';

/** 下载 the sealed paper · 签约报告 · 证据包 everything in one file · 回执 the log's receipt · 区块链存证证明 a chain's certificate. */
export const evidenceParts = ['document', 'report', 'bundle', 'receipt', 'chain'] as const;
export type EvidencePart = (typeof evidenceParts)[number];

/**
 * How far the evidence of a record has come. `none`: nobody has signed yet · `pending`: it is being made · `timePending`: sealed, but
 * no trusted time could be had so far, and none is claimed · `sealed` · `erased`: personal data were destroyed, the log stands.
 */
export interface EvidenceStatus {
  readonly state: 'none' | 'pending' | 'timePending' | 'sealed' | 'erased';
  /** What can be fetched now, and how its file is called. */
  readonly files: readonly { readonly part: EvidencePart; readonly name: string }[];
}

/** The evidence of a record, for its two people. Hosts that make none leave this port out. */
export interface EvidencePort {
  status(recordId: string): Promise<Outcome<EvidenceStatus>>;
  /** `NOT_FOUND` while it is not made. */
  file(recordId: string, part: EvidencePart): Promise<Outcome<Blob>>;
}
