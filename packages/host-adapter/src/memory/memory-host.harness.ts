import type { HostWorld, WorldOptions } from '../contract/index.ts';
import { simulatedHostWorld } from '../simulated/simulated-world.harness.ts';
import { manualClock } from './clocks.ts';
import { memoryWorld, type MemoryWorldOptions } from './memory-world.ts';

export async function memoryHostWorld(
  options: WorldOptions = {},
  more: Pick<MemoryWorldOptions, 'kinds'> = {},
): Promise<HostWorld> {
  const clock = manualClock();
  return simulatedHostWorld(memoryWorld({ ...options, ...more, clock }), clock);
}
