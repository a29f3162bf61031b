import type { HostWorld, WorldOptions } from '../contract/index.ts';
import type { Host } from '../host/index.ts';
import { memoryHostWorld } from '../memory/memory-host.harness.ts';
import { frameHost } from './frame-host.ts';
import { serveHost } from './serve-host.ts';

/** A host as it is seen through a real channel, and the function that ends both ends. */
export async function throughChannel(host: Host): Promise<{ readonly host: Host; readonly close: () => void }> {
  const { port1, port2 } = new MessageChannel();
  const stop = serveHost(host, port1);
  const framed = await frameHost(port2);
  return {
    host: framed,
    close() {
      framed.close();
      stop();
    },
  };
}

/** The world of `memoryHost`, each of its hosts behind a channel. */
export async function frameHostWorld(options: WorldOptions = {}): Promise<HostWorld> {
  const world = await memoryHostWorld(options);
  const ends: (() => void)[] = [];
  return {
    ...world,
    async hostFor(visitor) {
      const { host, close } = await throughChannel(await world.hostFor(visitor));
      ends.push(close);
      return host;
    },
    async close() {
      for (const end of ends) end();
      await world.close();
    },
  };
}
