import type { Clock } from '@iou-kit/host-adapter/service';
import type { DemoClock } from './demo-api.types.ts';
import type { DemoStore } from './demo-store.ts';

/** The records' clock of a demonstration: real time, and however far somebody has moved it on. It never goes back, not by a restart either. */
export interface MovableClock extends Clock {
  read(): DemoClock;
  /** False, and nothing moved, where that would be back. */
  move(to: { readonly advanceMs: number } | { readonly at: string }): Promise<boolean>;
}

const SPACE = 'clock';
const KEY = 'aheadMs';

export async function movableClock(real: Clock, store: DemoStore): Promise<MovableClock> {
  let aheadMs = Number((await store.get(SPACE, KEY)) ?? 0);
  const now = () => new Date(Date.parse(real.now()) + aheadMs).toISOString();
  return {
    now,
    read: () => ({ now: now(), aheadMs }),
    async move(to) {
      const by = 'at' in to ? Date.parse(to.at) - Date.parse(now()) : to.advanceMs;
      if (!(by >= 0)) return false;
      aheadMs += by;
      await store.put(SPACE, KEY, String(aheadMs));
      return true;
    },
  };
}
