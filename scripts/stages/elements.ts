import { findSources } from './files.ts';
import { isWanted, nothing, type Stage } from './stage.ts';

/** Elements, in a real browser. */
export const elements: Stage = {
  name: 'elements',
  async run({ only }) {
    const files = findSources(['packages/widget/src/**/*.test.ts']).filter((path) => isWanted(path, only));
    if (files.length === 0) return nothing;
    // Imported late: it looks for a browser, and other stages need none.
    const { runElements } = await import('./run-elements.ts');
    return runElements(files);
  },
};
