import type { HostWorld, MakeWorld, Visitor } from '../contract/index.ts';
import type { Host, IdentityPort, SmsPort, StoragePort } from '../host/index.ts';
import { memoryHostWorld } from '../memory/memory-host.harness.ts';

/** What a defect may lean on besides its own host. */
export interface Town {
  readonly world: HostWorld;
  /** Everybody's hosts, as they are without the defect. */
  readonly hosts: Host[];
  readonly visitor: Visitor;
}

/** Worlds whose hosts have something wrong with them. */
export const spoiled =
  (spoil: (host: Host, town: Town) => Host): MakeWorld =>
  async (options) => {
    const world = await memoryHostWorld(options);
    const hosts: Host[] = [];
    return {
      ...world,
      async hostFor(visitor) {
        const host = await world.hostFor(visitor);
        hosts.push(host);
        return spoil(host, { world, hosts, visitor });
      },
    };
  };

export const withStorage = (host: Host, change: Partial<StoragePort>): Host => ({
  ...host,
  storage: { ...host.storage, ...change },
});
export const withSms = (host: Host, change: Partial<SmsPort>): Host => ({ ...host, sms: { ...host.sms, ...change } });
export const withIdentity = (host: Host, change: Partial<IdentityPort>): Host => ({
  ...host,
  identity: { ...host.identity, ...change },
});
