import type { HostWorld, MakeWorld, WorldOptions } from '../host-world.ts';

/** A test body with a world of its own, which is closed whatever happens. */
export const inWorld =
  (makeWorld: MakeWorld, body: (world: HostWorld) => Promise<void>, options?: WorldOptions) =>
  async (): Promise<void> => {
    const world = await makeWorld(options);
    try {
      await body(world);
    } finally {
      await world.close();
    }
  };
