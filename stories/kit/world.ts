import { particulars, type HostWorld } from '@iou-kit/host-adapter/contract';
import {
  manualClock,
  memoryKeyring,
  memoryWorld,
  webIds,
  type ManualClock,
  type SimulatedIdentity,
  type SimulatedSms,
} from '@iou-kit/host-adapter/memory';
import type { Profile } from '@iou-kit/host-adapter/service';
import {
  application,
  jwkTokenKeys,
  newApiKey,
  newTokenJwk,
  noRateLimits,
  type Application,
  type ServerLog,
} from '@iou-kit/host-server';
import type { Policy } from '@iou-kit/machine';
import { cast, type Actor } from './people.ts';

export interface StoryWorldOptions {
  readonly policy?: Partial<Policy> | undefined;
  /** The partner has these people's verified particulars, so that nobody types them again. */
  readonly known?: boolean | undefined;
}

/**
 * A world of a story's own: the reference server's application over a store in memory, the people, their phones, and a
 * clock that moves only when it is told to. As a `HostWorld` it plays the contract's stories, straight at the service.
 */
export interface StoryWorld extends HostWorld {
  readonly id: string;
  readonly clock: ManualClock;
  readonly identity: SimulatedIdentity;
  readonly inbox: SimulatedSms;
  readonly application: Application;
  /** A token for one person, minted by the application as the partner's back end would have it. */
  tokenFor(actor: Actor): Promise<string>;
}

/** Sunday, ten in the morning in Shanghai. */
export const beginning = '2026-11-22T02:00:00.000Z';

/** Nobody reads the access log. A failure of the application is told loudly: a story must show none. */
const log: ServerLog = {
  access: () => undefined,
  failure: (entry) => {
    throw new Error(`the application failed: ${JSON.stringify(entry)}`);
  },
};

export async function storyWorld({ policy, known = true }: StoryWorldOptions = {}): Promise<StoryWorld> {
  const clock = manualClock(beginning);
  const world = memoryWorld({ clock, policy });
  const { tenant, identity, inbox, service, store } = world;
  const { key, id: keyId, secretHash } = newApiKey();
  const closing = new AbortController();
  const app = application({
    service,
    store,
    tenants: { get: async (id) => (id === tenant.id ? tenant : null), allowsOrigin: async () => false },
    apiKeys: { find: async (id) => (id === keyId ? { tenant: tenant.id, secretHash } : null) },
    tokenKeys: jwkTokenKeys([await newTokenJwk()]),
    issuer: 'https://stories.example',
    // Tokens live by real time, so that a story may stay open.
    clock: { now: () => new Date().toISOString() },
    ids: webIds(),
    log,
    limits: noRateLimits,
    keyring: memoryKeyring(),
    closing: closing.signal,
  });
  const profileOf = (actor: Actor): Profile => {
    const person = cast[actor];
    return { mobile: person.mobile, ...(known && { known: particulars(person) }) };
  };
  return {
    id: crypto.randomUUID(),
    clock,
    identity,
    inbox,
    application: app,
    hostFor: ({ subject, profile }) => world.hostFor(subject, profile),
    async advance(by) {
      clock.advance(by);
      await world.settle();
    },
    texts: async (to) => inbox.messages({ to }),
    setFace: async (subject, result) => {
      identity.setFace(subject, result);
    },
    close: async () => {
      closing.abort();
    },
    async tokenFor(actor) {
      const response = await app.fetch(
        new Request('https://stories.example/v1/tokens', {
          method: 'POST',
          headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
          body: JSON.stringify({ sub: cast[actor].subject, person: profileOf(actor) }),
        }),
      );
      const { token } = (await response.json()) as { token: string };
      return token;
    },
  };
}
