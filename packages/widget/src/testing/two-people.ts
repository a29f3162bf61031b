import type { Host, HostCapabilities } from '@iou-kit/host-adapter';
import {
  particulars,
  story,
  type HostWorld,
  type Story,
  type StoryOptions,
  type Who,
} from '@iou-kit/host-adapter/contract';
import { manualClock, memoryWorld, type ManualClock, type SimulatedWorld } from '@iou-kit/host-adapter/memory';
import type { Policy } from '@iou-kit/machine';
import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../iou-host/define.ts';
import type { IouHostElement } from '../iou-host/iou-host.ts';
import { personAt, type PersonAt } from './person-at.ts';

export interface TwoPeopleOptions extends StoryOptions {
  readonly policy?: Partial<Policy>;
  /** What the host offers otherwise than by default. */
  readonly offers?: Partial<Omit<HostCapabilities, 'simulated' | 'kinds'>>;
  readonly lang?: string;
  readonly now?: string;
}

/** Someone at a page of their own. */
export interface Seat extends PersonAt {
  readonly page: IouHostElement;
}

/** Two people over one host in memory, and pages to put them at. */
export interface TwoPeople {
  readonly story: Story;
  readonly world: SimulatedWorld;
  readonly clock: ManualClock;
  /** Opens a page for one of the two. `host` lets a test come between the page and the person's real host. */
  seat(who: Who, content: TemplateResult, host?: (real: Host) => Host): Promise<Seat>;
  /** The code in the invitation's link. */
  code(): Promise<string>;
  /** The host knows this person, so that nothing need be typed. */
  introduce(who: Who): Promise<void>;
  /** The last code that was texted to this person. */
  texted(who: Who): Promise<string>;
}

export async function twoPeople(options: TwoPeopleOptions = {}): Promise<TwoPeople> {
  const clock = manualClock(options.now);
  const world = memoryWorld({ clock, policy: options.policy, offers: options.offers });
  const told = await story(hostWorld(world, clock), options);
  const { initiator, counterparty } = told.people;
  // The widget looks once a second; a test need not look twice.
  for (const { subject } of [initiator, counterparty]) world.identity.setFace(subject, 'passed');
  return {
    story: told,
    world,
    clock,
    async seat(who, content, host = (real) => real) {
      const page = await fixture<IouHostElement>(
        html`<iou-host lang=${options.lang ?? 'zh-CN'} .host=${host(told.hosts[who])}>${content}</iou-host>`,
      );
      return { page, ...personAt(page) };
    },
    async code() {
      const link = await told.hosts.initiator.storage.shareLink(told.recordId);
      const code = link.ok ? /#iou-invite=(.+)$/.exec(link.value.url)?.[1] : undefined;
      if (!code) throw new Error('the link carries no code');
      return code;
    },
    async introduce(who) {
      const person = told.people[who];
      await world.hostFor(person.subject, { mobile: person.mobile, known: particulars(person) });
    },
    async texted(who) {
      await world.settle();
      const message = world.inbox
        .messages({ to: told.people[who].mobile })
        .findLast(({ template }) => template.startsWith('code.'));
      const code = message?.params[0];
      if (!code) throw new Error('no code was texted');
      return code;
    },
  };
}

function hostWorld(world: SimulatedWorld, clock: ManualClock): HostWorld {
  return {
    hostFor: ({ subject, profile }) => world.hostFor(subject, profile),
    async advance(by) {
      clock.advance(by);
      await world.settle();
    },
    async texts(to) {
      await world.settle();
      return world.inbox.messages({ to });
    },
    setFace: async (subject, result) => world.identity.setFace(subject, result),
    close: async () => undefined,
  };
}
