import { instantOf, millisecondsOf } from '@iou-kit/machine';
import type { Clock } from '../service/index.ts';

/** The computer's own time. */
export const systemClock = (): Clock => ({ now: () => new Date().toISOString() });

export interface ManualClock extends Clock {
  /** Moves on by milliseconds, or by a count of units. */
  advance(
    by:
      | number
      | { readonly days?: number; readonly hours?: number; readonly minutes?: number; readonly seconds?: number },
  ): void;
  set(instant: string): void;
}

/** A clock that stands still until it is moved. */
export function manualClock(start = '2026-11-22T02:00:00.000Z'): ManualClock {
  let at = millisecondsOf(start);
  return {
    now: () => instantOf(at),
    advance(by) {
      if (typeof by === 'number') {
        at += by;
        return;
      }
      const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by;
      at += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
    },
    set(instant) {
      at = millisecondsOf(instant);
    },
  };
}
