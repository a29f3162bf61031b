import {
  addDays,
  shanghaiDate,
  type Command,
  type CommandOf,
  type Outcome,
  type RecordView,
  type VerificationMethod,
  type VerifiedAction,
} from '@iou-kit/machine';
import type { Host } from '../../host/index.ts';
import type { HostWorld } from '../host-world.ts';
import { done, holds } from './check.ts';
import { ink } from './handwriting.ts';
import { li, particulars, wang, type ContractPerson } from './people.ts';

export type Act = Exclude<Command, CommandOf<'record.create'>>;
export type Who = 'initiator' | 'counterparty';

let keys = 0;
/** A key that no other command of this run has. */
export const freshKey = (): string => `contract-${Date.now().toString(36)}-${(keys += 1)}`;

/** Terms that are right today. */
export async function goodTerms(host: Host, change: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const { now } = await host.identity.policy();
  const today = shanghaiDate(now);
  return {
    principalFen: 1_000_000,
    purpose: 'home',
    loanDate: today,
    repayDate: addDays(today, 180),
    rateBp: 600,
    repayment: 'bullet',
    channel: 'bank',
    ...change,
  };
}

/** Two people and one record, with a person's verbs. */
export interface Story {
  readonly world: HostWorld;
  readonly hosts: Readonly<Record<Who, Host>>;
  readonly people: Readonly<Record<Who, ContractPerson>>;
  readonly recordId: string;
  view(who?: Who): Promise<RecordView>;
  /** Gives a command at the present revision, whatever comes of it. */
  tries(who: Who, command: Act): Promise<Outcome<RecordView>>;
  does(who: Who, command: Act): Promise<RecordView>;
  /** A fresh ticket for an act. */
  ticket(who: Who, action: VerifiedAction, method?: VerificationMethod): Promise<string>;
  /** Proves who it is and signs. */
  signs(who: Who, method?: VerificationMethod): Promise<RecordView>;
  /** Asks for or confirms a release or settlement, proving who it is. */
  proves(who: Who, action: Exclude<VerifiedAction, 'signature.sign'>, reason?: string): Promise<RecordView>;
  /** Both people's details by the initiator, and whole terms. */
  filledByInitiator(): Promise<Story>;
  /** The other person comes by the link and fills in their own. */
  filledByInvitation(): Promise<Story>;
  /** Issued: waits for the counterparty, who has opened it. */
  pending(): Promise<Story>;
  /** Signed by both. */
  effective(): Promise<Story>;
}

export interface StoryOptions {
  readonly kind?: string;
  readonly role?: string;
  /** Terms that are right today; those of an IOU unless it is another kind. */
  readonly terms?: (host: Host) => Promise<Record<string, unknown>>;
  /** The host knows both people's particulars. */
  readonly known?: boolean;
  /** Somebody's personal code to begin with. */
  readonly personalCode?: string;
  readonly initiator?: ContractPerson;
  readonly counterparty?: ContractPerson;
}

export const codeOf = (url: string): string => {
  const code = /#iou-invite=(.+)$/.exec(url)?.[1];
  holds(
    code !== undefined,
    `the link of an unclaimed invitation carries its code in the fragment: ${url.replace(/#.*/, '#…')}`,
  );
  return code;
};

export async function story(world: HostWorld, options: StoryOptions = {}): Promise<Story> {
  const { kind = 'iou', role = 'borrower', initiator = wang, counterparty = li, personalCode } = options;
  const rightTerms = options.terms ?? goodTerms;
  const beginning = { type: 'record.create', kind, role, ...(personalCode !== undefined && { personalCode }) } as const;
  const people = { initiator, counterparty };
  const profileOf = (person: ContractPerson) => ({
    mobile: person.mobile,
    ...(options.known === true && { known: particulars(person) }),
  });
  const hosts = {
    initiator: await world.hostFor({ subject: initiator.subject, profile: profileOf(initiator) }),
    counterparty: await world.hostFor({ subject: counterparty.subject, profile: profileOf(counterparty) }),
  };
  const created = done(await hosts.initiator.storage.create(beginning, freshKey()));
  const recordId = created.record.id;

  const it: Story = {
    world,
    hosts,
    people,
    recordId,
    view: async (who = 'initiator') => done(await hosts[who].storage.load(recordId)),
    async tries(who, command) {
      const { record } = await it.view(who);
      return hosts[who].storage.commit({ recordId, command, revision: record.revision, idempotencyKey: freshKey() });
    },
    does: async (who, command) => done(await it.tries(who, command)),
    ticket: (who, action, method = 'face') =>
      method === 'face' ? faceTicket(it, who, action) : codeTicket(it, who, action),
    signs: async (who, method) =>
      it.does(who, { type: 'signature.sign', ink, ticket: await it.ticket(who, 'signature.sign', method) }),
    async proves(who, action, reason = '已还清') {
      const ticket = await it.ticket(who, action);
      if (action === 'release.request' || action === 'settlement.request')
        return it.does(who, { type: action, reason, ticket });
      return it.does(who, { type: action, ticket });
    },
    async filledByInitiator() {
      await it.does('initiator', { type: 'details.provide', party: particulars(initiator) });
      await it.does('initiator', {
        type: 'details.provide',
        party: particulars(counterparty),
        of: 'other',
        authority: true,
      });
      await it.does('initiator', { type: 'terms.save', terms: await rightTerms(hosts.initiator) });
      return it;
    },
    async filledByInvitation() {
      await it.does('initiator', { type: 'details.provide', party: particulars(initiator) });
      await it.does('initiator', { type: 'terms.save', terms: await rightTerms(hosts.initiator) });
      await it.does('initiator', { type: 'counterparty.invite' });
      const { url } = done(await hosts.initiator.storage.shareLink(recordId));
      done(await hosts.counterparty.storage.claimInvitation(codeOf(url)));
      await it.does('counterparty', { type: 'details.provide', party: particulars(counterparty) });
      return it;
    },
    async pending() {
      await it.filledByInitiator();
      await it.signs('initiator');
      const { url } = done(await hosts.initiator.storage.shareLink(recordId));
      done(await hosts.counterparty.storage.claimInvitation(codeOf(url)));
      return it;
    },
    async effective() {
      await it.pending();
      await it.signs('counterparty');
      return it;
    },
  };
  return it;
}

/** How often a pending face is asked about before the contract gives up. */
const MAX_POLLS = 50;

async function faceTicket(it: Story, who: Who, action: VerifiedAction): Promise<string> {
  const { identity } = it.hosts[who];
  let verification = done(await identity.start(await requestFor(it, who, action, 'face')));
  for (let poll = 0; verification.status === 'pending' && poll < MAX_POLLS; poll += 1) {
    verification = done(await identity.finish(verification.id));
  }
  holds(verification.status === 'passed', `a face that matches passes, but it is ${verification.status}`);
  return verification.id;
}

async function codeTicket(it: Story, who: Who, action: VerifiedAction): Promise<string> {
  const { identity, sms } = it.hosts[who];
  const { id } = done(await identity.start(await requestFor(it, who, action, 'carrier+sms')));
  done(await sms.sendCode(id));
  const verification = done(await sms.checkCode(id, await lastCode(it.world, it.people[who].mobile)));
  holds(verification.status === 'passed', `the right code passes, but it is ${verification.status}`);
  return verification.id;
}

/** The request for an act on the record as it stands. */
export async function requestFor(it: Story, who: Who, action: VerifiedAction, method: VerificationMethod) {
  const { record } = await it.view(who);
  const { id: recordId, revision, documentHash = '' } = record;
  return { recordId, revision, action, documentHash, method, ...(method === 'face' && { consent: true }) };
}

export async function lastCode(world: HostWorld, mobile: string): Promise<string> {
  const code = (await world.texts(mobile)).findLast(({ template }) => template.startsWith('code.'))?.params[0];
  holds(code !== undefined && /^\d{6}$/.test(code), 'a code of six digits was texted');
  return code;
}

export const wrongCode = (right: string): string => String((Number(right) + 1) % 1_000_000).padStart(6, '0');
