import { inProcessBus } from '../memory/in-process-bus.ts';
import type { ChangeBus } from '../service/index.ts';

export interface BroadcastBus extends ChangeBus {
  close(): void;
}

interface Change {
  readonly tenant: string;
  readonly recordId: string;
  readonly seq: number;
}

function isChange(data: unknown): data is Change {
  if (typeof data !== 'object' || data === null) return false;
  const { tenant, recordId, seq } = data as Partial<Change>;
  return typeof tenant === 'string' && typeof recordId === 'string' && typeof seq === 'number';
}

/** Tells watchers on this page and in the origin's other tabs. Only that something changed is said, not what. */
export function broadcastBus(name: string): BroadcastBus {
  const here = inProcessBus();
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isChange(data)) here.publish(data.tenant, data.recordId, data.seq);
  };
  return {
    publish(tenant, recordId, seq) {
      here.publish(tenant, recordId, seq);
      channel.postMessage({ tenant, recordId, seq } satisfies Change);
    },
    subscribe: here.subscribe,
    close: () => channel.close(),
  };
}
