import type { RecordView } from '@iou-kit/machine';
import type { HostScope } from '../../context/host-scope.ts';

/** What is taken over; nothing where it cannot be found. */
export async function copiedView(
  { host }: HostScope,
  from: RecordView | string | undefined,
): Promise<RecordView | undefined> {
  if (typeof from !== 'string') return from;
  const found = await host.storage.load(from).catch(() => undefined);
  return found?.ok ? found.value : undefined;
}
