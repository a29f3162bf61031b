import { accepted, decide, type CommandOf, type Kind, type Outcome, type Person } from '@iou-kit/machine';
import type { CommitRequest } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import { identity, imagesIn } from '../attachments/image-refs.ts';
import { printable } from '../evidence/glyphs.ts';
import { matchPerson } from '../identity/match-person.ts';
import { profileOf } from '../profiles.ts';
import type { Session } from '../record-service.types.ts';
import { fieldRefusal, sanitized } from './answers.ts';
import { actorOf, type Entry } from './enter.ts';
import { openPeople } from './people.ts';
import { stillRefers, withReferences } from './references.ts';

type Act = CommitRequest['command'];

export interface Preparation {
  /** The command, filled in with what the host knows. */
  readonly command: Act;
  /** A provider was asked: time has passed. */
  readonly slow: boolean;
}

/** What a command needs that the law cannot know: particulars the host has, the register's word, images and records that exist. */
export async function prepare(desk: Desk, session: Session, entry: Entry, command: Act): Promise<Outcome<Preparation>> {
  if (command.type === 'details.provide') return prepareDetails(desk, session, entry, command);
  if (command.type === 'signature.sign' && entry.side === 'initiator') {
    const verdict = await printable(desk, entry.stored);
    if (!verdict.ok) return verdict;
    const referred = await stillRefers(desk, session, entry);
    if (!referred.ok) return referred;
  }
  if (command.type === 'terms.save') {
    const missing = await missingImages(desk, entry, command);
    if (missing) return fieldRefusal(`terms.${missing}`, 'IMAGE_UNKNOWN');
    const terms = await withReferences(desk, session, entry, command.terms, command.role);
    return terms.ok ? accepted({ command: { ...command, terms: terms.value }, slow: false }) : terms;
  }
  return accepted({ command, slow: false });
}

async function prepareDetails(
  desk: Desk,
  session: Session,
  entry: Entry,
  given: CommandOf<'details.provide'>,
): Promise<Outcome<Preparation>> {
  const known = given.party === undefined && given.of !== 'other' ? (await profileOf(desk, session)).known : undefined;
  if (known) return accepted({ command: { ...given, party: known }, slow: false });
  const person = await rehearse(desk, session, entry, given);
  if (!person.ok) return person;
  const match = await matchPerson(desk, session, person.value);
  return match.ok ? accepted({ command: given, slow: true }) : match;
}

/** Asks the law first, so that a provider is never asked about a malformed person or on behalf of somebody who may not ask. */
async function rehearse(
  desk: Desk,
  session: Session,
  { stored }: Entry,
  command: CommandOf<'details.provide'>,
): Promise<Outcome<Pick<Person, 'name' | 'idNumber'>>> {
  const { policy, id } = await desk.tenant(session.tenant);
  const people = await openPeople(desk, stored);
  const context = { tenant: id, actor: actorOf(session), now: desk.now(), policy, ids: desk.ports.ids, people };
  const { refusal, openings } = decide(desk.kind(stored.record.kind), stored.record, command, context);
  if (refusal) return sanitized(refusal);
  const value = (field: string) => openings.find((opening) => opening.field === field)?.value ?? '';
  return accepted({ name: value('name'), idNumber: value('idNumber') });
}

/** The first field of the kind's that names an image which this record does not have. Images seen before are not looked up again. */
async function missingImages(
  desk: Desk,
  { stored: { record } }: Entry,
  { terms }: CommandOf<'terms.save'>,
): Promise<string | undefined> {
  const kind: Kind = desk.kind(record.kind);
  for (const { name } of kind.fields.filter(({ type }) => type === 'images')) {
    const before = new Set(imagesIn(record.terms[name]).map(identity));
    for (const image of imagesIn(terms[name]).filter((candidate) => !before.has(identity(candidate)))) {
      const stored = await desk.ports.store.loadAttachment(record.tenant, record.id, image.id);
      if (stored?.commitment !== image.commitment) return name;
    }
  }
  return undefined;
}
