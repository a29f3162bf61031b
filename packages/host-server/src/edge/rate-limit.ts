import { sha256Hex } from '@iou-kit/machine';
import type { ApplicationPorts } from '../ports.ts';
import { refusalProblem } from './problem.ts';

const WINDOW_MS = 60_000;

/** Counts a request in its minute, and refuses it with `TOO_MANY_REQUESTS` past the limit. The name is kept only as a hash. */
export async function countRequest(
  { store, clock }: Pick<ApplicationPorts, 'store' | 'clock'>,
  kind: string,
  name: string,
  limit: number,
): Promise<void> {
  if (limit === 0) return;
  const now = Date.parse(clock.now());
  const windowEnd = (Math.floor(now / WINDOW_MS) + 1) * WINDOW_MS;
  const key = `rate:${kind}:${sha256Hex(name).slice(0, 32)}:${windowEnd}`;
  const count = await store.bump(key, new Date(now).toISOString(), new Date(windowEnd).toISOString());
  if (count <= limit) return;
  const seconds = Math.ceil((windowEnd - now) / 1000);
  throw refusalProblem(
    { code: 'TOO_MANY_REQUESTS', params: { retryAt: new Date(windowEnd).toISOString() } },
    { 'retry-after': String(seconds) },
  );
}
