import type { CanonicalDocument, Ink, PaperPreset } from '@iou-kit/machine';

export type PaperState = 'effective' | 'released' | 'settled';

/** A person in clear: the sealed paper discloses the parties to each other. */
export interface PaperPerson {
  readonly name: string;
  readonly idNumber: string;
  readonly mobile: string;
}

export interface PaperSignature {
  readonly role: string;
  /** In clear. */
  readonly name: string;
  /** Instant. */
  readonly at: string;
  readonly ink: Ink;
  /** How the person was verified, in Chinese words: 人脸识别. */
  readonly method?: string;
}

/** All that a sealed paper shows. */
export interface PaperContent {
  readonly document: CanonicalDocument;
  readonly people: Readonly<Record<string, PaperPerson>>;
  /** What the kind calls its roles: `{ borrower: '借款人', lender: '出借人' }`. */
  readonly roles: Readonly<Record<string, string>>;
  /** What the kind says beside its clauses. */
  readonly preset: PaperPreset;
  /** The sum that stands for the agreement; without it none is set apart. */
  readonly amountFen?: number;
  readonly signatures: readonly PaperSignature[];
  readonly state: PaperState;
  /** Hash of the event that led to the state. */
  readonly eventHash: string;
  readonly recordId: string;
  readonly documentHash: string;
  /** Where the QR code leads. */
  readonly verifyUrl: string;
  /** Instant. */
  readonly printedAt: string;
  /** Marked 演示环境，不具法律效力. */
  readonly simulated: boolean;
  /** Of a state that is not `effective`. */
  readonly ending?: { readonly at: string; readonly reason?: string };
}
