import type { RecordService } from '@iou-kit/host-adapter/service';

/** Something done again and again, never twice at a time. */
export interface Loop {
  /** Resolves when the round that is running has ended. */
  stop(): Promise<void>;
}

export function loop(act: () => Promise<void>, everyMs: number, onError: (error: unknown) => void): Loop {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let round = Promise.resolve();
  const wait = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      round = act().catch(onError).then(wait);
    }, everyMs);
    timer.unref();
  };
  wait();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      return round;
    },
  };
}

/** A round that always finds something more to do must not keep the server from everything else. */
const MOST_BATCHES = 50;

/** Does what has fallen due by the clock, and sends the messages that wait, whatever becomes of the jobs. The first failure is told. */
export async function settle({ runDue, deliver }: Pick<RecordService, 'runDue' | 'deliver'>): Promise<void> {
  const faults: unknown[] = [];
  for (const work of [runDueAll, deliverAll])
    await work({ runDue, deliver }).catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw faults[0];
}

export const runDueAll = ({ runDue }: Pick<RecordService, 'runDue'>): Promise<void> => inBatches(runDue);

/** Beside what falls due: a provider that takes its time over a text must not hold up an expiry or an erasure. */
export const deliverAll = ({ deliver }: Pick<RecordService, 'deliver'>): Promise<void> => inBatches(deliver);

/** Makes the evidence that waits. Beside everything else: a slow timestamp must not hold up a reminder. */
export async function proveAll({ prove }: Pick<RecordService, 'prove'>): Promise<void> {
  await inBatches(prove);
}

async function inBatches(work: () => Promise<number>): Promise<void> {
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) if ((await work()) === 0) break;
}
