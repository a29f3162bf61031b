import type { Host } from '../host/index.ts';
import type { SimulatedWorld } from '../simulated/simulated-world.ts';
import { memoryWorld, type MemoryWorldOptions } from './memory-world.ts';

export interface MemoryHostOptions extends MemoryWorldOptions {
  /** Who is at this page. */
  readonly subject?: string | undefined;
}

/** A host that forgets everything: one person's, with its world beside it for the other person and the controls. */
export interface MemoryHost extends Host {
  readonly world: SimulatedWorld;
}

export function memoryHost({ subject = 'me', ...options }: MemoryHostOptions = {}): MemoryHost {
  const world = memoryWorld(options);
  return { ...world.service.host({ tenant: world.tenant.id, subject }), world };
}
