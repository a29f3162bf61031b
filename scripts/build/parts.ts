import type { Rolldown } from 'vite';

/** What waits for a visit or for evidence stays out of what every page needs. */
const light = /^(?!.*(?:\/xstate\/|\/machine\/src\/(?:visit|lifecycle)\/|\/evidence\/))/;

/**
 * How the drop-in is cut: what most tags need in one file, what some share in a few, so that a page makes few requests; the law
 * and XState in their own, so that drafting loads neither.
 */
export const codeSplitting: Rolldown.CodeSplittingOptions = {
  // A barrel that is shared would bring everything that it names.
  includeDependenciesRecursively: false,
  groups: [
    { name: 'core', test: light, minShareCount: 4 },
    { name: 'shared', test: light, minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 6000 },
    { name: 'law', test: /\/xstate\/|\/machine\/src\/(?:visit|lifecycle)\// },
  ],
};

/** `…/form/define.ts` is the part `form`; what no import names alone is called by its group. */
export function partName({ facadeModuleId, name }: Rolldown.PreRenderedChunk): string {
  const [, named] = /([^/]+?)(?:\/define|\/index)?\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return `parts/${named ?? name.replace(/~.*/, '')}-[hash].js`;
}
