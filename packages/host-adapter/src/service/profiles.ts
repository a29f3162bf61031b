import { parseMobile, Person } from '@iou-kit/machine';
import type { Desk } from './desk.ts';
import type { Profile, Session } from './record-service.types.ts';
import { newRecordKey, unwrapRecordKey } from './vault/record-key.ts';

const VALUE = 'profile';
const place = (subject: string) => `profile:${subject}`;

/** Keeps what the partner knows of its user, sealed under a key of its own that the tenant's wraps. */
export async function saveProfile({ ports }: Desk, { tenant, subject }: Session, profile: Profile): Promise<void> {
  const key = await newRecordKey(ports.keyring, tenant, place(subject));
  const mobile = profile.mobile === undefined ? undefined : parseMobile(profile.mobile);
  const kept = { ...(mobile?.ok && { mobile: mobile.value }), ...(profile.known && { known: profile.known }) };
  const { sealed } = await key.seal(VALUE, JSON.stringify(kept));
  await ports.store.putProfile({ tenant, subject, sealed: `${key.wrapped} ${sealed}` });
}

export async function profileOf({ ports }: Desk, { tenant, subject }: Session): Promise<Profile> {
  const stored = await ports.store.loadProfile(tenant, subject);
  const [wrapped, sealed] = stored?.sealed.split(' ') ?? [];
  if (wrapped === undefined || sealed === undefined) return {};
  const key = await unwrapRecordKey(ports.keyring, tenant, place(subject), wrapped);
  const { mobile, known } = JSON.parse(await key.open({ id: VALUE, sealed })) as { mobile?: unknown; known?: unknown };
  const person = Person.safeParse(known);
  return { ...(typeof mobile === 'string' && { mobile }), ...(person.success && { known: person.data }) };
}
