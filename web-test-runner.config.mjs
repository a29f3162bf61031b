import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { browserArgs, ensureBrowser } from './scripts/setup/browser.mjs';

export default {
  files: 'packages/widget/src/**/*.test.ts',
  browsers: [chromeLauncher({ launchOptions: { executablePath: ensureBrowser(), args: browserArgs } })],
  // One page at a time: focus belongs to the page in front, and much of what is tested here is focus.
  concurrency: 1,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true })],
  // The workspaces' sources, so that a test needs no build.
  nodeResolve: { exportConditions: ['@iou-kit/source', 'browser', 'production'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // The decorators' options stand there.
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  testsFinishTimeout: 300_000,
};
