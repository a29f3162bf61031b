import { writeSync } from 'node:fs';
import { inspect } from 'node:util';

/** What a process that runs one file of tests tells the one that started it. */
export type FileMessage =
  | { readonly is: 'begun' | 'done'; readonly name: string }
  | { readonly is: 'passed' }
  | { readonly is: 'failed'; readonly name: string; readonly reason: string }
  | { readonly is: 'ended' };

interface TestEvent {
  readonly type: string;
  readonly data: unknown;
}

interface Outcome {
  readonly name: string;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly details: {
    readonly type?: string;
    readonly error?: Error & { readonly failureType?: string; readonly cause?: unknown };
  };
}

/** Where the process that started this one listens: a line of JSON for each message. */
export const REPORT_FD = 3;

/** A reporter of node:test: each result goes to the parent at once, so that it is known whatever comes after. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<never> {
  for await (const event of events) {
    const message = read(event);
    if (message) tell(message);
  }
  tell({ is: 'ended' });
  yield* [];
}

// Synchronously: what is on its way when a process exits may be lost.
const tell = (message: FileMessage): void => void writeSync(REPORT_FD, `${JSON.stringify(message)}\n`);

function read({ type, data }: TestEvent): FileMessage | undefined {
  const outcome = data as Outcome;
  if (type === 'test:dequeue') return { is: 'begun', name: outcome.name };
  if (type === 'test:complete') return { is: 'done', name: outcome.name };
  if (type !== 'test:pass' && type !== 'test:fail') return undefined;
  if (!isCounted(outcome)) return undefined;
  if (type === 'test:pass') return { is: 'passed' };
  const { name, details } = outcome;
  return { is: 'failed', name, reason: inspect(details.error?.cause ?? details.error) };
}

/** A suite is only a heading, and fails with its tests; but one that fails by itself (in a hook, say) counts. */
function isCounted({ skip, todo, details }: Outcome): boolean {
  if (skip !== undefined && skip !== false) return false;
  if (todo !== undefined && todo !== false) return false;
  if (details.error?.failureType === 'subtestsFailed') return false;
  return details.type !== 'suite' || details.error !== undefined;
}
