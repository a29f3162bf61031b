import type { MakeWorld } from '@iou-kit/host-adapter/contract';
import { manualClock, memoryWorld } from '@iou-kit/host-adapter/memory';

/** The memory host, as the conformance kit wants a host: people come in, time passes, phones can be read. */
export const makeWorld: MakeWorld = async ({ policy, offers } = {}) => {
  const clock = manualClock();
  const world = memoryWorld({ clock, policy, offers });
  return {
    hostFor: ({ subject, profile, recordId, foreign }) =>
      world.hostFor(subject, profile, {
        ...(recordId !== undefined && { recordId }),
        ...(foreign && { tenant: world.otherTenant.id }),
      }),
    async advance(by) {
      clock.advance(by);
      await world.settle();
    },
    async texts(mobile) {
      await world.settle();
      return world.inbox.messages({ to: mobile });
    },
    setFace: async (subject, result) => {
      world.identity.setFace(subject, result);
    },
    close: async () => undefined,
  };
};
