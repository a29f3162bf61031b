import { concat } from './asn1.ts';
import type { Bytes } from './evidence.ts';

/** The whole body, or null as soon as it grows beyond the limit: then the rest is never asked for. */
export async function readLimited(response: Response, limit: number, signal: AbortSignal): Promise<Bytes | null> {
  const reader = response.body?.getReader();
  if (!reader) return concat();
  const cancel = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const parts: Uint8Array[] = [];
    let size = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > limit) {
        cancel();
        return null;
      }
      parts.push(next.value);
    }
    return concat(...parts);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
