import { codeOf, particulars, story, type Story } from '@iou-kit/host-adapter/contract';
import type { ChangeType, Side, State } from '@iou-kit/machine';
import type { IouTerms } from '@iou-kit/machine/kinds/iou';
import { signatureOf } from './handwriting.ts';
import { cast, otherRole, type Role } from './people.ts';
import { asTerms, sampleLease, sampleReceipt, sampleTerms } from './terms.ts';
import type { StoryWorld } from './world.ts';

export interface LifeOptions {
  /** An IOU unless said otherwise. */
  readonly kind?: SampleKind;
  /** The initiator's role: the first of its kind unless said otherwise, as in the form. */
  readonly initiator?: Role;
  /** Who gave the other person's details: the initiator, or that person through the link. */
  readonly details?: 'filled' | 'shared';
  /** Whether the invited person has opened the link; so by default. */
  readonly opened?: boolean;
  /** By role, who asked for the release or the settlement: the first of the kind unless said otherwise. */
  readonly asker?: Role;
  /** A release or settlement that came to nothing, on the way back to `effective.signed`. */
  readonly after?: { readonly type: ChangeType; readonly outcome: 'cancelled' | 'refused' | 'lapsed' };
  /** Other terms than those of the kind's sample. */
  readonly terms?: Partial<IouTerms>;
  /** Of a receipt: the IOU that it repays. */
  readonly repays?: string;
}

export type SampleKind = keyof typeof samples;

/** What each kind is begun with, and by whom. */
const samples = {
  iou: { role: 'borrower', terms: asTerms(sampleTerms) },
  receipt: { role: 'payee', terms: asTerms(sampleReceipt) },
  lease: { role: 'landlord', terms: asTerms(sampleLease) },
} as const satisfies Readonly<Record<string, { readonly role: Role; readonly terms: Record<string, unknown> }>>;

const sampleOf = ({ kind = 'iou' }: LifeOptions) => samples[kind];
const firstRole = (options: LifeOptions): Role => options.initiator ?? sampleOf(options).role;

type Step = (play: Story, options: LifeOptions) => Promise<unknown>;

const reasons = { release: '双方协商一致，不再借款', settlement: '本息已全部还清' } as const;

const sideOfRole = (role: Role, options: LifeOptions): Side =>
  role === firstRole(options) ? 'initiator' : 'counterparty';

/** Who asks for a change, and who is asked. */
const askerOf = (options: LifeOptions): Side => sideOfRole(options.asker ?? sampleOf(options).role, options);
const askedOf = (options: LifeOptions): Side => sideOfRole(otherRole(options.asker ?? sampleOf(options).role), options);

const fillOwn: Step = (play) => play.does('initiator', { type: 'details.provide', party: particulars(cast.initiator) });

const fillOther: Step = (play) =>
  play.does('initiator', {
    type: 'details.provide',
    of: 'other',
    authority: true,
    party: particulars(cast.counterparty),
  });

const saveTerms: Step = (play, options) => {
  const reference = options.repays === undefined ? {} : { repays: { id: options.repays } };
  const terms = { ...sampleOf(options).terms, ...options.terms, ...reference };
  return play.does('initiator', { type: 'terms.save', terms });
};

const saveSomeTerms: Step = (play, { terms }) => {
  const { principalFen, purpose } = sampleTerms;
  return play.does('initiator', {
    type: 'terms.save',
    partial: true,
    terms: asTerms(terms ?? { principalFen, purpose }),
  });
};

const invite: Step = (play) => play.does('initiator', { type: 'counterparty.invite' });

const open: Step = async (play, { opened }) => {
  if (opened === false) return;
  const link = await play.hosts.initiator.storage.shareLink(play.recordId);
  if (link.ok) await play.hosts.counterparty.storage.claimInvitation(codeOf(link.value.url));
};

const fillAsInvited: Step = (play) =>
  play.does('counterparty', { type: 'details.provide', party: particulars(cast.counterparty) });

/** As `signs`, with handwriting that can be read. */
const sign =
  (side: Side): Step =>
  async (play) =>
    play.does(side, {
      type: 'signature.sign',
      ink: signatureOf(side),
      ticket: await play.ticket(side, 'signature.sign'),
    });

const request =
  (type: ChangeType): Step =>
  (play, options) =>
    play.proves(askerOf(options), `${type}.request`, reasons[type]);

const confirm =
  (type: ChangeType): Step =>
  (play, options) =>
    play.proves(askedOf(options), `${type}.confirm`);

/** A change that was asked for and came to nothing, if the life has one. */
const comeToNothing: Step = async (play, options) => {
  if (!options.after) return;
  const { type, outcome } = options.after;
  await request(type)(play, options);
  if (outcome === 'lapsed') await play.world.advance({ days: 8 });
  else if (outcome === 'cancelled') await play.does(askerOf(options), { type: `${type}.cancel` });
  else await play.does(askedOf(options), { type: `${type}.refuse` });
};

const given = ({ details = 'filled' }: LifeOptions): readonly Step[] =>
  details === 'filled' ? [fillOwn, fillOther, saveTerms] : [fillOwn, saveTerms, invite, open, fillAsInvited];
/** Whoever came by the link to give their details has it open already. */
const sent = (options: LifeOptions): readonly Step[] =>
  options.details === 'shared' ? [...given(options), sign('initiator')] : [...given(options), sign('initiator'), open];
const signed = (options: LifeOptions): readonly Step[] => [...sent(options), sign('counterparty')];

/** The way to each state, through the commands that lead there. */
const ways: Readonly<Record<State, (options: LifeOptions) => readonly Step[]>> = {
  draft: () => [saveSomeTerms],
  awaitingCounterparty: () => [fillOwn, saveTerms, invite, open],
  awaitingInitiatorSignature: given,
  pending: sent,
  'effective.signed': (options) => [...signed(options), comeToNothing],
  'effective.releasePending': (options) => [...signed(options), request('release')],
  'effective.settlementPending': (options) => [...signed(options), request('settlement')],
  discarded: () => [saveSomeTerms, (play) => play.does('initiator', { type: 'record.discard' })],
  revoked: (options) => [...sent(options), (play) => play.does('initiator', { type: 'record.revoke' })],
  rejected: (options) => [
    ...sent(options),
    (play) => play.does('counterparty', { type: 'record.reject', reason: '金额与约定不一致' }),
  ],
  expired: (options) => [...sent(options), (play) => play.world.advance({ days: 31 })],
  released: (options) => [...signed(options), request('release'), confirm('release')],
  settled: (options) => [...signed(options), request('settlement'), confirm('settlement')],
};

/** Leads one record to a state by the commands that two people would give, a few minutes between one and the next. */
export async function lifeTo(world: StoryWorld, state: State, options: LifeOptions = {}): Promise<Story> {
  const { initiator, counterparty } = cast;
  const { kind = 'iou' } = options;
  const play = await story(world, { kind, role: firstRole(options), initiator, counterparty });
  for (const step of ways[state](options)) {
    await world.advance({ minutes: 7 });
    await step(play, options);
  }
  await world.advance({});
  const { record } = await play.view('initiator');
  if (record.state !== state) throw new Error(`a life must lead to ${state}, and it led to ${record.state}`);
  return play;
}
