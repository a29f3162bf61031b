import type { ChangeBus } from '../service/index.ts';

type Listener = (seq: number) => void;

/** Tells watchers within this process. A listener is told after the publisher has gone on, never in the middle of its commit. */
export function inProcessBus(): ChangeBus {
  const listeners = new Map<string, Set<Listener>>();
  const place = (tenant: string, recordId: string) => `${tenant}|${recordId}`;
  return {
    publish(tenant, recordId, seq) {
      for (const listener of listeners.get(place(tenant, recordId)) ?? []) queueMicrotask(() => listener(seq));
    },
    subscribe(tenant, recordId, listener) {
      const key = place(tenant, recordId);
      const there = listeners.get(key) ?? new Set();
      const own: Listener = (seq) => listener(seq);
      listeners.set(key, there.add(own));
      return () => {
        there.delete(own);
        if (there.size === 0 && listeners.get(key) === there) listeners.delete(key);
      };
    },
  };
}
