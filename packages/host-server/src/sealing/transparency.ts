import type { Trust } from '@iou-kit/evidence';
import type { Clock } from '@iou-kit/host-adapter/service';
import type { Transparency } from '../ports.ts';
import type { Logs } from './logs.ts';

/** What anybody may ask of the logs. */
export const transparency = (logs: Logs, trust: Trust, clock: Clock): Transparency => ({
  trust,
  checkpoint: async (tenant) => (await logs.head(tenant, clock.now()))?.jws ?? null,
  async consistency(tenant, first, second) {
    if (first > second) return null;
    const tree = await logs.tree(tenant, second);
    return second <= tree.size ? tree.consistency(first, second) : null;
  },
});
