import type { HostWorld } from '../contract/index.ts';
import type { ManualClock } from '../memory/clocks.ts';
import type { SimulatedWorld } from './simulated-world.ts';

/** A simulated world as the contract's suites want one. */
export function simulatedHostWorld(
  world: SimulatedWorld,
  clock: ManualClock,
  close: () => Promise<void> = async () => {},
): HostWorld {
  return {
    async hostFor({ subject, profile, recordId, foreign }) {
      const session = { ...(recordId !== undefined && { recordId }), ...(foreign && { tenant: world.otherTenant.id }) };
      return world.hostFor(subject, profile, session);
    },
    async advance(by) {
      clock.advance(by);
      await world.settle();
    },
    async texts(mobile) {
      await world.settle();
      return world.inbox.messages({ to: mobile });
    },
    async setFace(subject, result) {
      world.identity.setFace(subject, result);
    },
    close,
  };
}
