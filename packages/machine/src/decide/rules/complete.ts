import { canonicalDocument, documentHash } from '../../document/canonical-document.ts';
import type { Kind } from '../../model/kind.ts';
import type { AgreementRecord } from '../../model/record.ts';

/** The hash of the document that a record would have; undefined while something is missing. */
export function hashWhenComplete(kind: Kind, record: AgreementRecord): string | undefined {
  const { initiator, counterparty } = record.parties;
  const complete = record.termsComplete && initiator.details !== undefined && counterparty.details !== undefined;
  return complete ? documentHash(canonicalDocument(kind, record)) : undefined;
}
