/** What may be wrong with a bundle (`docs/evidence-format.md`, "What a verifier finds"). Public, and never renamed. */
export const faultCodes = [
  'BUNDLE_UNREADABLE',
  'MANIFEST_MALFORMED',
  'MANIFEST_CONTRADICTED',
  'FILE_MISSING',
  'FILE_UNLISTED',
  'FILE_CHANGED',
  'KEY_UNKNOWN',
  'JWS_INVALID',
  'CHECKPOINT_OTHER_TENANT',
  'EVENT_MALFORMED',
  'EVENT_HASH_INVALID',
  'EVENTS_REORDERED',
  'EVENT_MISSING',
  'EVENT_CHAIN_BROKEN',
  'EVENT_UNLAWFUL',
  'LEAF_MISSING',
  'LEAF_NOT_INCLUDED',
  'CONSISTENCY_INVALID',
  'DOCUMENT_OTHER_HASH',
  'OPENING_MISMATCH',
  'INK_MISSING',
  'INK_SWAPPED',
  'IMAGE_SWAPPED',
  'STATEMENT_MISMATCH',
  'SIGNATURE_INVALID',
  'CERTIFICATE_UNTRUSTED',
  'CERTIFICATE_EXPIRED',
  'CERTIFICATE_REVOKED',
  'CERTIFICATE_OTHER_PERSON',
  'TIMESTAMP_OTHER_HASH',
  'TIMESTAMP_INVALID',
  'PAPER_UNSIGNED',
  'PAPER_APPENDED',
  'PAPER_OTHER_DOCUMENT',
  'ANCHOR_OTHER_HASH',
  'RECEIPT_CONTRADICTED',
  'RECEIPT_INVALID',
] as const;
export type FaultCode = (typeof faultCodes)[number];

export const noteCodes = [
  'TRUST_FROM_BUNDLE',
  'SIMULATED',
  'TIME_PENDING',
  'NOT_SIGNED_YET',
  'NOT_SEALED_YET',
  'ERASED',
  'RECEIPT_UNPROVEN',
] as const;
export type NoteCode = (typeof noteCodes)[number];

/** `part` is the path of the file, `bundle` or `receipt`. */
export interface Finding<C extends string = string> {
  readonly code: C;
  readonly part: string;
  /** Where in the part, or what came instead; for engineers. */
  readonly detail?: string | undefined;
}

/** What a verification has found: each code once for each part. */
export class Findings {
  readonly faults: Finding<FaultCode>[] = [];
  readonly notes: Finding<NoteCode>[] = [];

  fault(code: FaultCode, part: string, detail?: string): void {
    addOnce(this.faults, { code, part, ...(detail !== undefined && { detail }) });
  }

  /** Whether a part has one of these faults. */
  has(part: string, ...codes: readonly FaultCode[]): boolean {
    return this.faults.some((fault) => fault.part === part && codes.includes(fault.code));
  }

  note(code: NoteCode, part: string, detail?: string): void {
    addOnce(this.notes, { code, part, ...(detail !== undefined && { detail }) });
  }
}

function addOnce<C extends string>(list: Finding<C>[], found: Finding<C>): void {
  if (!list.some(({ code, part }) => code === found.code && part === found.part)) list.push(found);
}
