import { ContractError } from '../contract/index.ts';
import { findingOf } from './finding.ts';
import type { PlannedTest } from './collect.ts';
import type { TestReport } from './report.ts';
import { Skipped } from './skipped.ts';

/** Runs one test. One that does not end in time is left behind and reported, so that the run goes on. */
export async function conduct({ name, body }: PlannedTest, timeLimitMs: number): Promise<TestReport> {
  const began = performance.now();
  const result = await inTime(body, timeLimitMs).then(
    () => ({ result: 'passed' }) as const,
    (error: unknown) =>
      error instanceof Skipped
        ? ({ result: 'skipped', why: error.message } as const)
        : ({ result: 'failed', finding: findingOf(error) } as const),
  );
  return { name, ...result, durationMs: Math.round(performance.now() - began) };
}

async function inTime(body: () => Promise<void>, timeLimitMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ContractError('the host did not answer', `an end within ${timeLimitMs} ms`, 'none: it hangs'));
    }, timeLimitMs);
  });
  try {
    await Promise.race([body(), late]);
  } finally {
    clearTimeout(timer);
  }
}
