import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { everything, formFirst, type Scenario } from './scenarios.ts';

/**
 * How the drop-in is cut: what several parts need, in one file where the form needs it, else in another, so that a page makes few
 * requests and drafting waits for nothing that comes after it. What the checker of evidence needs is shared with nobody.
 */
export const codeSplitting: Rolldown.CodeSplittingOptions = {
  // Only what is shared: the rest stays with the one part that needs it.
  includeDependenciesRecursively: false,
  groups: [{ name: sharedPart(), debugName: 'shared', minShareCount: 2 }],
};

function sharedPart(): (id: string, context: Rolldown.ChunkingContext) => string | null {
  let reach: readonly (readonly [part: string, modules: ReadonlySet<string>])[] | undefined;
  return (id, context) => {
    reach ??= [
      ['core', reachOf(formFirst, context)],
      ['signing', reachOf(everything, context)],
    ];
    return reach.find(([, modules]) => modules.has(id))?.[0] ?? null;
  };
}

/** Every module that a page of the scenario fetches. */
function reachOf({ roots, later }: Scenario, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const [unreached, reached] = [new Set(later.map((path) => resolve(path))), new Set<string>()];
  const visit = (id: string): void => {
    const module = reached.has(id) ? null : context.getModuleInfo(id);
    if (!module) return;
    reached.add(id);
    module.importedIds.forEach(visit);
    module.dynamicallyImportedIds.filter((lazy) => !unreached.has(lazy)).forEach(visit);
  };
  for (const root of roots) visit(resolve(root));
  return reached;
}

/** `…/form/define.ts` is the part `form`; what no import names alone is called by its group. */
export function partName({ facadeModuleId, name }: Rolldown.PreRenderedChunk): string {
  const [, named] = /([^/]+?)(?:\/define|\/index)?\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return `parts/${named ?? name}-[hash].js`;
}
