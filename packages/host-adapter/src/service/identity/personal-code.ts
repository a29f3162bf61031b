import { accepted, maskName, sha256Hex, type Outcome } from '@iou-kit/machine';
import type { PersonalCode, PersonalCodePort } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import { DAY, later } from '../instants.ts';
import { profileOf } from '../profiles.ts';
import type { Session } from '../record-service.types.ts';
import { refusal } from '../records/answers.ts';
import { textOf, utf8 } from '../vault/encoding.ts';

const DAYS = 90;
/** Nothing else that is wrapped under the tenant's key begins so. */
const PURPOSE = 'personal-code';
/** The edition of whoever has renewed nothing yet. */
const FIRST = 'first';

/** Who gave a code, and as what others may see them. */
export interface CodeOwner {
  readonly subject: string;
  readonly name?: string | undefined;
}

type Owner = Pick<Session, 'tenant' | 'subject'>;

/** Where a person's present edition is kept: beside the profiles, under a name that no user has. */
const place = (subject: string): string => `${PURPOSE}:${sha256Hex(subject)}`;

async function editionOf({ ports }: Desk, { tenant, subject }: Owner): Promise<string> {
  return (await ports.store.loadProfile(tenant, place(subject)))?.sealed ?? FIRST;
}

/**
 * A person's own code: subject, edition and end, encrypted and authenticated under the tenant's key, so that it can be neither read
 * nor made nor guessed outside. Renewing begins another edition, which voids all of those before.
 */
export const personalCodeOf = (desk: Desk, session: Session): PersonalCodePort => ({
  async show() {
    if (session.recordId !== undefined) return refusal('NOT_A_PARTY');
    return accepted(await make(desk, session, await editionOf(desk, session)));
  },
  async renew() {
    if (session.recordId !== undefined) return refusal('NOT_A_PARTY');
    const { tenant, subject } = session;
    const edition = desk.ports.ids.uuid();
    await desk.ports.store.putProfile({ tenant, subject: place(subject), sealed: edition });
    return accepted(await make(desk, session, edition));
  },
  async owner(code) {
    const owner = await ownerOf(desk, session.tenant, code);
    return owner.ok ? accepted(owner.value.name === undefined ? {} : { name: owner.value.name }) : owner;
  },
});

async function make(desk: Desk, { tenant, subject }: Owner, edition: string): Promise<PersonalCode> {
  const { policy, landingUrl } = await desk.tenant(tenant);
  const expiresAt = later(desk.now(), (policy.personalCodeDays ?? DAYS) * DAY);
  const code = await desk.ports.keyring.wrap(tenant, utf8(JSON.stringify([PURPOSE, subject, edition, expiresAt])));
  return { code, url: `${landingUrl}#iou-with=${code}`, expiresAt };
}

/** Whose code it is. `NOT_FOUND` says nothing of why not. */
export async function ownerOf(desk: Desk, tenant: string, code: string): Promise<Outcome<CodeOwner>> {
  const read = await unwrapped(desk, tenant, code);
  if (!Array.isArray(read)) return refusal('NOT_FOUND');
  const [purpose, subject, edition, expiresAt] = read as unknown[];
  const sound = purpose === PURPOSE && typeof subject === 'string' && typeof expiresAt === 'string';
  if (!sound || desk.now() >= expiresAt) return refusal('NOT_FOUND');
  if (edition !== (await editionOf(desk, { tenant, subject }))) return refusal('NOT_FOUND');
  const { known } = await profileOf(desk, { tenant, subject });
  return accepted({ subject, ...(known && { name: maskName(known.name) }) });
}

/** What a code holds; undefined for anything that was not made here. */
async function unwrapped(desk: Desk, tenant: string, code: string): Promise<unknown> {
  if (typeof code !== 'string' || code.length > 600) return undefined;
  try {
    return JSON.parse(textOf(await desk.ports.keyring.unwrap(tenant, code)));
  } catch {
    return undefined;
  }
}
