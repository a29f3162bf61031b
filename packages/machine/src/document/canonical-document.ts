import { hashOf } from '../hashing/sha256.ts';
import type { Kind } from '../model/kind.ts';
import { personFields } from '../model/person-fields.ts';
import type { SealedField } from '../model/person.ts';
import type { AgreementRecord, Installment, Party } from '../model/record.ts';

type DocumentParty = { role: string } & Record<string, SealedField | string>;

/** What both people sign: JSON whose RFC 8785 bytes are hashed. Personal fields stand masked beside their commitments. */
export interface CanonicalDocument {
  readonly kind: string;
  readonly templateVersion: string;
  readonly number: string;
  readonly title: string;
  readonly terms: Readonly<Record<string, unknown>>;
  readonly parties: readonly DocumentParty[];
  readonly schedule: readonly Installment[];
  readonly clauses: readonly { id: string; title: string; text: string }[];
}

function documentParty(party: Party): DocumentParty {
  const shown: DocumentParty = { role: party.role };
  for (const field of personFields) {
    const sealed = party.details?.[field];
    if (sealed) shown[field] = { masked: sealed.masked, commitment: sealed.commitment };
  }
  return shown;
}

/** The document of a record whose terms are whole; parties in the order of the kind's roles, whoever began. */
export function canonicalDocument(kind: Kind, record: AgreementRecord): CanonicalDocument {
  const parties = [record.parties.initiator, record.parties.counterparty];
  return {
    kind: kind.id,
    templateVersion: record.templateVersion,
    number: record.documentNumber,
    title: kind.title,
    terms: record.terms,
    parties: kind.roles.flatMap((role) => parties.filter((party) => party.role === role).map(documentParty)),
    schedule: kind.schedule(record.terms).map((row) => ({ ...row })),
    clauses: kind.clauses(record).map((clause) => ({ ...clause })),
  };
}

/** SHA-256 of the document's RFC 8785 bytes, hex: bound into every verification and every signature. */
export const documentHash = (document: CanonicalDocument): string => hashOf(document);
