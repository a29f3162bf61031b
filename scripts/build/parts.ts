import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { acts, formAndSign, formFirst, others, signing, type Scenario } from './scenarios.ts';

/**
 * How the drop-in is cut: what several parts need, in one file where drafting needs it and in another where acts of drafting or
 * another tag do; and what every signed record needs in a third. So a page makes few requests and fetches little that it does not use.
 */
export const codeSplitting: Rolldown.CodeSplittingOptions = {
  // Only what is shared: the rest stays with the one part that needs it.
  includeDependenciesRecursively: false,
  groups: partGroups(),
};

function partGroups(): Rolldown.CodeSplittingGroup[] {
  let reach: Readonly<Record<'drafting' | 'acts' | 'signing' | 'others', ReadonlySet<string>>> | undefined;
  const reachIn = (context: Rolldown.ChunkingContext) =>
    (reach ??= {
      drafting: reachOf(formFirst, context),
      acts: reachOf({ roots: acts, later: [] }, context),
      signing: reachOf({ roots: signing, later: formAndSign.later }, context),
      others: reachOf(others, context),
    });
  return [
    // It is counted with the host alone though the core needs it, and a core that imports the host would never begin.
    { name: 'refusal', test: /\/machine\/src\/model\/refusal\.ts$/ },
    {
      name: (id, context) => {
        const { drafting, acts, signing, others } = reachIn(context);
        const isEarlier = [drafting, acts, others].some((modules) => modules.has(id));
        return signing.has(id) && !isEarlier ? 'signing' : null;
      },
      debugName: 'signing',
    },
    {
      name: (id, context) => {
        const { drafting, acts, signing } = reachIn(context);
        if (drafting.has(id)) return 'core';
        return signing.has(id) || acts.has(id) ? 'common' : null;
      },
      debugName: 'shared',
      minShareCount: 2,
    },
  ];
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
