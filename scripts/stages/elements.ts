import { findSources } from './files.ts';
import { add, isWanted, nothing, type Count, type Stage } from './stage.ts';

/** Elements, in a real browser. */
export const elements: Stage = {
  name: 'elements',
  async run({ only }) {
    const files = findSources(['packages/widget/src/**/*.test.ts']).filter((path) => isWanted(path, only));
    if (files.length === 0) return nothing;
    const { startTestRunner } = await import('@web/test-runner');
    // What the file says would win over what is given beside it.
    const { default: config } = await import('../../web-test-runner.config.mjs');
    const runner = await startTestRunner({
      config: { ...config, files },
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
    });
    if (!runner) throw new Error('The test runner did not start.');
    await new Promise((resolve) => runner.on('finished', resolve));
    return [...runner.sessions.all()].map(countSession).reduce(add, nothing);
  },
};

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
