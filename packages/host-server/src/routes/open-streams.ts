import type { Session } from '@iou-kit/host-adapter/service';

/** The event streams that are open at this process. */
export interface OpenStreams {
  /**
   * Counts a stream of this person until `over` aborts. One too many ends that person's oldest: a page that was left without a word must
   * not keep out the one that is looked at.
   */
  add(person: Session, over: AbortSignal, end: () => void): void;
}

/** At most so many by person; 0 sets no limit. */
export function openStreams(most: number): OpenStreams {
  const open = new Map<string, Set<() => void>>();
  return {
    add({ tenant, subject }, over, end) {
      if (most === 0 || over.aborted) return;
      const name = JSON.stringify([tenant, subject]);
      const own = open.get(name) ?? new Set();
      open.set(name, own.add(end));
      over.addEventListener(
        'abort',
        () => {
          own.delete(end);
          if (own.size === 0 && open.get(name) === own) open.delete(name);
        },
        { once: true },
      );
      const [oldest] = own;
      if (own.size > most) oldest?.();
    },
  };
}
