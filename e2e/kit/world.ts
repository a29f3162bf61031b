import {
  codeOf,
  goodTerms,
  leaseTerms,
  particulars,
  receiptTerms,
  story,
  type ContractPerson,
  type HostWorld,
  type Story,
  type StoryOptions,
  type Who,
} from '@iou-kit/host-adapter/contract';
import type { Stage } from './stage.ts';

const TENANT = 'demo';

export type Name = 'wang' | 'li';

export interface RecordWishes {
  readonly by: Name;
  readonly role: 'borrower' | 'lender';
  /** In the place of 10,000.00 at 6 % for half a year from today. */
  readonly terms?: Record<string, unknown>;
}

/** A record that waits for the counterparty's signature, made without a browser: for tests that are about what comes later. */
export async function pendingRecord(stage: Stage, { terms, ...wishes }: RecordWishes): Promise<Story> {
  const record = await storyOf(stage, wishes);
  const { people, hosts, recordId } = record;
  await record.does('initiator', { type: 'details.provide', party: particulars(people.initiator) });
  const theirs = { party: particulars(people.counterparty), of: 'other', authority: true } as const;
  await record.does('initiator', { type: 'details.provide', ...theirs });
  await record.does('initiator', { type: 'terms.save', terms: await goodTerms(hosts.initiator, terms) });
  await signByName(record, 'initiator');
  const link = await hosts.initiator.storage.shareLink(recordId);
  if (!link.ok) throw new Error('a pending record has a link');
  await hosts.counterparty.storage.claimInvitation(codeOf(link.value.url));
  return record;
}

/** Signed by both. */
export async function effectiveRecord(stage: Stage, wishes: RecordWishes): Promise<Story> {
  const record = await pendingRecord(stage, wishes);
  await signByName(record, 'counterparty');
  return record;
}

const agreements = {
  receipt: { kind: 'receipt', role: 'payee', terms: receiptTerms },
  lease: { kind: 'lease', role: 'landlord', terms: leaseTerms },
} as const;

/** A receipt or a lease that 王 has issued and 李 has not signed. */
export async function pendingAgreement(stage: Stage, kind: keyof typeof agreements): Promise<Story> {
  const [initiator, counterparty] = await Promise.all([contractPerson(stage, 'wang'), contractPerson(stage, 'li')]);
  return (await story(worldOf(stage), { ...agreements[kind], initiator, counterparty })).pending();
}

async function signByName(record: Story, who: Who): Promise<void> {
  const ticket = await record.ticket(who, 'signature.sign');
  await record.does(who, { type: 'signature.sign', ink: { form: 'typed', name: record.people[who].name }, ticket });
}

async function storyOf(stage: Stage, { by, role }: { readonly by: Name } & Pick<StoryOptions, 'role'>): Promise<Story> {
  const [wang, li] = await Promise.all([contractPerson(stage, 'wang'), contractPerson(stage, 'li')]);
  const [initiator, counterparty] = by === 'wang' ? [wang, li] : [li, wang];
  return story(worldOf(stage), { ...(role && { role }), initiator, counterparty });
}

async function contractPerson({ demo }: Stage, name: Name): Promise<ContractPerson> {
  const { id, idNumber, mobile, name: called } = await demo.person(name);
  return { subject: id, name: called, idNumber, mobile };
}

/** The stage's server, as the contract's stories know a host. */
function worldOf({ server, demo }: Stage): HostWorld {
  const { service } = server.ports;
  return {
    async hostFor({ subject, profile }) {
      const session = { tenant: TENANT, subject };
      if (profile) await service.saveProfile(session, profile);
      return service.host(session);
    },
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) =>
      demo.advance({ days, ms: ((hours * 60 + minutes) * 60 + seconds) * 1000 }),
    texts: async (mobile) =>
      (await demo.messages()).filter(({ to }) => to === mobile).map(({ text }) => ({ template: '', params: [], text })),
    setFace: (subject, result) => demo.setFace(subject, result),
    close: async () => undefined,
  };
}
