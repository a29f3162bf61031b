import type { HostWorld, MakeWorld, Visitor } from '../contract/index.ts';
import type { Host } from '../host/index.ts';
import { Skipped } from './skipped.ts';

export interface Call {
  readonly port: 'identity' | 'sms' | 'storage' | 'evidence' | 'personalCode';
  readonly method: string;
  readonly given: readonly unknown[];
}

/** What stands between the caller and the host: it may go on once, twice, later or not at all. */
export type Around = (call: Call, goOn: () => Promise<unknown>) => Promise<unknown>;

/** A host with something around each of its calls. `watch`, which answers nobody, is left as it is. */
export function hostWith(host: Host, around: Around): Host {
  const { evidence, personalCode } = host;
  return {
    // Some hosts learn what they offer.
    get capabilities() {
      return host.capabilities;
    },
    identity: portWith(host.identity, 'identity', around),
    sms: portWith(host.sms, 'sms', around),
    storage: portWith(host.storage, 'storage', around),
    ...(evidence && { evidence: portWith(evidence, 'evidence', around) }),
    ...(personalCode && { personalCode: portWith(personalCode, 'personalCode', around) }),
  };
}

function portWith<P extends object>(port: P, name: Call['port'], around: Around): P {
  return new Proxy(port, {
    get(target, method) {
      const member: unknown = Reflect.get(target, method);
      if (typeof member !== 'function' || typeof method === 'symbol') return member;
      if (method === 'watch') return (...given: unknown[]) => Reflect.apply(member, target, given) as unknown;
      return (...given: unknown[]) =>
        around({ port: name, method, given }, async () => (await Reflect.apply(member, target, given)) as unknown);
    },
  });
}

/** A world in which every host has something around it. */
export const worldWith = (world: HostWorld, around: (visitor: Visitor) => Around): HostWorld => ({
  hostFor: async (visitor) => hostWith(await world.hostFor(visitor), around(visitor)),
  ...(world.staleHostFor && { staleHostFor: (visitor) => staleOf(world, visitor) }),
  advance: (by) => world.advance(by),
  texts: (mobile) => world.texts(mobile),
  setFace: (subject, result) => world.setFace(subject, result),
  close: () => world.close(),
});

async function staleOf(world: HostWorld, visitor: Visitor): Promise<Host> {
  if (!world.staleHostFor) throw new Skipped('this world has no tokens');
  return world.staleHostFor(visitor);
}

export const worldsWith =
  (makeWorld: MakeWorld, around: (visitor: Visitor) => Around): MakeWorld =>
  async (options) =>
    worldWith(await makeWorld(options), around);
