import {
  accepted,
  awaits,
  hasEnded,
  isEffective,
  otherSide,
  sideOf,
  type AgreementRecord,
  type FieldSpec,
  type Kind,
  type Outcome,
} from '@iou-kit/machine';
import type { Desk } from '../desk.ts';
import type { StoreCommit } from '../ports/index.ts';
import type { Session } from '../record-service.types.ts';
import { fieldRefusal } from './answers.ts';
import { actorOf, loadPresent, type Entry } from './enter.ts';
import { openPeople } from './people.ts';

type Terms = Readonly<Record<string, unknown>>;
type RecordSpec = Extract<FieldSpec, { type: 'record' }>;

const recordSpecs = (kind: Kind): RecordSpec[] => kind.fields.filter((spec) => spec.type === 'record');

/** The id of the record that a field names, however unfinished; undefined where it names none. */
function idIn(terms: Terms, { name }: RecordSpec): string | undefined {
  const value = terms[name];
  if (typeof value !== 'object' || value === null) return undefined;
  const { id } = value as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

/** What lists ask of a record: whose turn it is, whether it has ended, and which record its terms refer to. */
export function listingOf(desk: Desk, record: AgreementRecord): StoreCommit['listing'] {
  const refersTo = referenceIn(desk.kind(record.kind), record.terms);
  return { awaits: awaits(record), ended: hasEnded(record), ...(refersTo !== undefined && { refersTo }) };
}

/** The record that terms refer to, by the first field of the kind's that does. */
export const referenceIn = (kind: Kind, terms: Terms): string | undefined =>
  recordSpecs(kind)
    .map((spec) => idIn(terms, spec))
    .find((id) => id !== undefined);

/**
 * Terms with what they refer to looked up: the number printed on it is the host's to say. A reference holds to a record of one of
 * the field's kinds that is in force between the same two people, the same of whom pays. Issues at the field: `RECORD_UNKNOWN`
 * (there is none, or it is none of this person's: nobody learns which), `RECORD_NOT_EFFECTIVE`, `RECORD_WRONG_WAY` (the other
 * one is its debtor), `RECORD_OTHER_PEOPLE`.
 */
export async function withReferences(
  desk: Desk,
  session: Session,
  entry: Entry,
  terms: Terms,
  role = entry.stored.record.parties[entry.side].role,
): Promise<Outcome<Record<string, unknown>>> {
  const found: Record<string, unknown> = { ...terms };
  const kind = desk.kind(entry.stored.record.kind);
  for (const spec of recordSpecs(kind)) {
    const id = idIn(terms, spec);
    if (id === undefined) continue;
    const path = `terms.${spec.name}`;
    const loaded = id === entry.stored.record.id ? undefined : await loadPresent(desk, session, id);
    if (!loaded?.ok) return fieldRefusal(path, 'RECORD_UNKNOWN');
    const { record } = loaded.value;
    const side = sideOf(record, actorOf(session));
    if (!side || !spec.kinds.includes(record.kind)) return fieldRefusal(path, 'RECORD_UNKNOWN');
    if (!isEffective(record.state)) return fieldRefusal(path, 'RECORD_NOT_EFFECTIVE');
    const isDebtor = record.parties[side].role === desk.kind(record.kind).debtor;
    if (isDebtor !== (role === kind.debtor)) return fieldRefusal(path, 'RECORD_WRONG_WAY');
    if (!(await areSamePeople(desk, entry, { stored: loaded.value, side })))
      return fieldRefusal(path, 'RECORD_OTHER_PEOPLE');
    found[spec.name] = { id: record.id, number: record.documentNumber };
  }
  return accepted(found);
}

/** By their ID numbers, as far as both records know them: before a signature, both do. */
async function areSamePeople(desk: Desk, here: Entry, there: Entry): Promise<boolean> {
  const [ours, theirs] = await Promise.all([openPeople(desk, here.stored), openPeople(desk, there.stored)]);
  return ([(entry: Entry) => entry.side, (entry: Entry) => otherSide(entry.side)] as const).every((whose) => {
    const [mine, other] = [ours[whose(here)]?.idNumber, theirs[whose(there)]?.idNumber];
    return mine === undefined || mine === other;
  });
}

/** What a record refers to still holds, with both people known. */
export async function stillRefers(desk: Desk, session: Session, entry: Entry): Promise<Outcome<true>> {
  const found = await withReferences(desk, session, entry, entry.stored.record.terms);
  return found.ok ? accepted(true) : found;
}
