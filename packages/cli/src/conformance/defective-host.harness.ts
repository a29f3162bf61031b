import type { MakeWorld } from '@iou-kit/host-adapter/contract';
import { manualClock, memoryWorld } from '@iou-kit/host-adapter/memory';

let keys = 0;

/** The memory host, with one mistake: a repeated command is a new command. */
export const makeWorld: MakeWorld = async ({ policy, offers } = {}) => {
  const clock = manualClock();
  const world = memoryWorld({ clock, policy, offers });
  return {
    async hostFor({ subject, profile, recordId, foreign }) {
      const session = { ...(recordId !== undefined && { recordId }), ...(foreign && { tenant: world.otherTenant.id }) };
      const host = await world.hostFor(subject, profile, session);
      return {
        ...host,
        storage: {
          ...host.storage,
          commit: (request) => host.storage.commit({ ...request, idempotencyKey: `mistaken-${(keys += 1)}` }),
        },
      };
    },
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
