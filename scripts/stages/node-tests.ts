import { run } from 'node:test';
import { inspect } from 'node:util';
import { relative } from 'node:path';
import { isWanted, nothing, type Count, type StageInput } from './stage.ts';

type TestEvent = { readonly type: string; readonly data: unknown };
interface Outcome {
  readonly name: string;
  readonly file?: string;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly details: {
    readonly type?: string;
    readonly error?: Error & { readonly failureType?: string; readonly cause?: unknown };
  };
}

/** Runs the files under node:test, so many at a time, says what failed and counts each test. */
export async function runNodeTests(
  files: readonly string[],
  { only, say }: StageInput,
  concurrency = 2,
): Promise<Count> {
  const wanted = files.filter((path) => isWanted(path, only));
  if (wanted.length === 0) return nothing;
  let [passed, failed] = [0, 0];
  const stream = run({ files: wanted, concurrency, timeout: 300_000, execArgv: ['--conditions=@iou-kit/source'] });
  for await (const { type, data } of stream as AsyncIterable<TestEvent>) {
    if (type === 'test:stdout' || type === 'test:stderr') say((data as { message: string }).message.trimEnd());
    if (type === 'test:pass' && isCounted(data as Outcome)) passed += 1;
    if (type === 'test:fail' && isCounted(data as Outcome)) {
      failed += 1;
      say(describe(data as Outcome));
    }
  }
  return { passed, failed };
}

/** A suite is only a heading, and fails with its tests; but one that fails by itself (in a hook, say) counts. */
function isCounted({ skip, todo, details }: Outcome): boolean {
  if (skip !== undefined && skip !== false) return false;
  if (todo !== undefined && todo !== false) return false;
  if (details.error?.failureType === 'subtestsFailed') return false;
  return details.type !== 'suite' || details.error !== undefined;
}

function describe({ name, file, details }: Outcome): string {
  const where = file ? relative(process.cwd(), file) : '';
  const reason = details.error?.cause ?? details.error;
  return `✖ ${where} › ${name}\n${inspect(reason, { colors: process.stdout.isTTY }).replace(/^/gm, '    ')}`;
}
