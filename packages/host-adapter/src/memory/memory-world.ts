import type { Ids } from '@iou-kit/machine';
import type { RecordStore } from '../service/index.ts';
import { simulatedWorld, type SimulatedWorld, type SimulatedWorldOptions } from '../simulated/simulated-world.ts';
import { systemClock } from './clocks.ts';
import { inProcessBus } from './in-process-bus.ts';
import { memoryKeyring } from './memory-keyring.ts';
import { memoryStore } from './store/memory-store.ts';
import { webIds } from './web-ids.ts';

export interface MemoryWorldOptions extends SimulatedWorldOptions {
  readonly store?: RecordStore | undefined;
  readonly ids?: Ids | undefined;
}

/** A whole small world in memory: service, people, phones and clock. For tests, stories and demonstrations. */
export function memoryWorld(options: MemoryWorldOptions = {}): SimulatedWorld {
  const clock = options.clock ?? systemClock();
  const parts = {
    clock,
    store: options.store ?? memoryStore(),
    keyring: memoryKeyring(),
    changes: inProcessBus(),
    ids: options.ids ?? webIds(() => Date.parse(clock.now())),
  };
  return simulatedWorld(parts, options);
}
