import type { AccessEntry, FailureEntry, ServerLog } from '@iou-kit/host-server';

/** Everything the server would have logged, at the most talkative level. */
export interface CapturedLog extends ServerLog {
  readonly entries: readonly (AccessEntry | FailureEntry | { readonly fault: string })[];
  fault(name: string, error: unknown): void;
}

export function logOf(): CapturedLog {
  const entries: (AccessEntry | FailureEntry | { fault: string })[] = [];
  return {
    entries,
    access: (entry) => void entries.push(entry),
    failure: (entry) => void entries.push(entry),
    fault(name, error) {
      entries.push({ fault: `${name}: ${String(error)}` });
      console.error(name, error);
    },
  };
}
