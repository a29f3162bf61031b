import type { RecordView } from '@iou-kit/machine';
import { demand } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import type { Session } from '../record-service.types.ts';
import { enter } from './enter.ts';
import { viewOf } from './view.ts';

/**
 * Calls back with each later view until the signal aborts. `seen` is the `seq` that the caller has been shown, so that what
 * happened between its last look and the watch is told as well. Views come in order; those in between may be left out.
 */
export function watch(
  desk: Desk,
  session: Session,
  recordId: string,
  listener: (view: RecordView) => void,
  signal: AbortSignal,
  seen?: number,
): void {
  demand(desk.offers.watch, 'watching');
  if (signal.aborted) return;
  let told = seen;
  let running = false;
  let again = false;

  async function look(): Promise<void> {
    const entered = await enter(desk, session, recordId);
    if (signal.aborted || !entered.ok) return;
    const { seq } = entered.value.stored.record;
    const first = told === undefined;
    if (!first && seq <= (told ?? 0)) return;
    const view = await viewOf(desk, entered.value);
    if (signal.aborted) return;
    told = seq;
    if (!first) listener(view);
  }

  async function tell(): Promise<void> {
    again = true;
    if (running) return;
    running = true;
    while (again && !signal.aborted) {
      again = false;
      // A look that fails is made up for by the next change; the watcher's own reads will say what is wrong.
      await look().catch(() => undefined);
    }
    running = false;
  }

  const stop = desk.ports.changes.subscribe(session.tenant, recordId, () => void tell());
  signal.addEventListener('abort', stop, { once: true });
  void tell();
}
