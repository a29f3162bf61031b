import { systemClock } from '../memory/clocks.ts';
import { webIds } from '../memory/web-ids.ts';
import { simulatedWorld, type SimulatedWorld, type SimulatedWorldOptions } from '../simulated/simulated-world.ts';
import { refuseProduction } from '../simulated/refuse-production.ts';
import { broadcastBus } from './broadcast-bus.ts';
import { browserKeyring } from './browser-keyring.ts';
import { openDatabase } from './database.ts';
import { indexedDbStore } from './indexeddb-store.ts';

export interface BrowserWorldOptions extends SimulatedWorldOptions {
  /** Under which name the browser keeps it; pages of one origin that use the same name share it. */
  readonly name?: string | undefined;
}

export interface BrowserWorld extends SimulatedWorld {
  /** Lets go of database and channel. */
  close(): Promise<void>;
}

/** A small world in the browser: it survives a reload and is the same in every tab. Simulated people only; refuses production. */
export function browserWorld(options: BrowserWorldOptions = {}): BrowserWorld {
  refuseProduction('browserWorld', options.production);
  const { name = 'iou-kit-demo' } = options;
  const clock = options.clock ?? systemClock();
  const database = openDatabase(name);
  const changes = broadcastBus(name);
  const parts = {
    clock,
    store: indexedDbStore(database),
    keyring: browserKeyring(database),
    changes,
    ids: webIds(() => Date.parse(clock.now())),
  };
  return {
    ...simulatedWorld(parts, options),
    async close() {
      changes.close();
      await database.close();
    },
  };
}
