import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { formAndSign, formFirst, others, type Scenario } from './scenarios.ts';

/**
 * How the drop-in is cut: what several parts need, in one file where drafting needs it, in another where only signing does, and in a third
 * where signing and another tag do, so that a page makes few requests and fetches little that it does not use.
 */
export const codeSplitting: Rolldown.CodeSplittingOptions = {
  // Only what is shared: the rest stays with the one part that needs it.
  includeDependenciesRecursively: false,
  groups: [{ name: sharedPart(), debugName: 'shared', minShareCount: 2 }],
};

function sharedPart(): (id: string, context: Rolldown.ChunkingContext) => string | null {
  let reach: Readonly<Record<'drafting' | 'signing' | 'others', ReadonlySet<string>>> | undefined;
  return (id, context) => {
    reach ??= {
      drafting: reachOf(formFirst, context),
      signing: reachOf(formAndSign, context),
      others: reachOf(others, context),
    };
    if (reach.drafting.has(id)) return 'core';
    if (!reach.signing.has(id)) return null;
    return reach.others.has(id) ? 'common' : 'signing';
  };
}

/** Every module that a page of the scenario fetches. */
function reachOf(
  { roots, later }: Pick<Scenario, 'roots' | 'later'>,
  context: Rolldown.ChunkingContext,
): ReadonlySet<string> {
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
