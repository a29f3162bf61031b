import { startTestRunner, type TestRunnerConfig } from '@web/test-runner';
import config from '../../web-test-runner.config.mjs';
import { add, nothing, type Count } from './stage.ts';

/** Runs test files of elements in a real browser; `given` wins over the configuration's file. */
export async function runElements(files: readonly string[], given: Partial<TestRunnerConfig> = {}): Promise<Count> {
  if (files.length === 0) return nothing;
  const runner = await startTestRunner({
    // What the file says would win over what is given beside it.
    config: { ...(config as Partial<TestRunnerConfig>), files: [...files], ...given },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));
  return [...runner.sessions.all()].map(countSession).reduce(add, nothing);
}

interface Session {
  readonly passed?: boolean | undefined;
  readonly testResults?: Suite | undefined;
}
interface Suite {
  readonly tests: readonly { readonly passed: boolean; readonly skipped: boolean }[];
  readonly suites: readonly Suite[];
}

/** A session that fails without a failed test (a syntax error, a lost page) counts as one failure. */
function countSession({ passed, testResults }: Session): Count {
  const tests = (testResults ? flatten(testResults) : []).filter(({ skipped }) => !skipped);
  const good = tests.filter((test) => test.passed).length;
  return { passed: good, failed: Math.max(tests.length - good, passed ? 0 : 1) };
}

function flatten({ tests, suites }: Suite): Suite['tests'] {
  return [...tests, ...suites.flatMap(flatten)];
}
