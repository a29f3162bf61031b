import { ensureTools } from '../setup/browser.mjs';
import { findSources } from './files.ts';
import { runNodeTests } from './node-tests.ts';
import type { Stage } from './stage.ts';

/** Unit and contract tests: everything that needs no browser. */
export const unit: Stage = {
  name: 'unit',
  run(input) {
    ensureTools();
    const files = findSources(['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts'], (path) =>
      path.startsWith('packages/widget/'),
    );
    return runNodeTests(files, input);
  },
};
