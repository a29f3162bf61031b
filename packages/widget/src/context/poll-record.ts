import type { StoragePort } from '@iou-kit/host-adapter';
import type { RecordView } from '@iou-kit/machine';

/**
 * For a host that does not tell of changes: looks at the record now and then, and when the page is looked at again, until the
 * signal aborts. What cannot be read is not told; the next look makes up for it.
 */
export function pollRecord(
  storage: Pick<StoragePort, 'load'>,
  recordId: string,
  listener: (view: RecordView) => void,
  signal: AbortSignal,
  everyMs = 15_000,
): void {
  if (signal.aborted) return;
  let looking = false;
  async function look(): Promise<void> {
    if (looking || document.hidden) return;
    looking = true;
    const outcome = await storage.load(recordId).catch(() => undefined);
    looking = false;
    if (outcome?.ok && !signal.aborted) listener(outcome.value);
  }
  const timer = setInterval(() => void look(), everyMs);
  document.addEventListener('visibilitychange', () => void look(), { signal });
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
