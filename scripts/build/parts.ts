import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import {
  acts,
  after,
  apart,
  formAndSign,
  formFirst,
  loader,
  looks,
  sample,
  signing,
  type Scenario,
} from './scenarios.ts';

/**
 * How the drop-in is cut: what several parts need, in one file where drafting needs it and in another where acts of drafting, the
 * paper or another tag do; what every signed record needs, and what may follow, each in one more. So a page makes few requests and fetches little
 * that it does not use.
 */
export const codeSplitting: Rolldown.CodeSplittingOptions = {
  // Only what is shared: the rest stays with the one part that needs it.
  includeDependenciesRecursively: false,
  groups: partGroups(),
};

interface Reach {
  readonly drafting: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  readonly looks: ReadonlySet<string>;
  readonly signing: ReadonlySet<string>;
  readonly toSign: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
  /** What several parts import. */
  readonly shared: ReadonlySet<string>;
}

function partGroups(): Rolldown.CodeSplittingGroup[] {
  let known: Reach | undefined;
  const reachIn = (context: Rolldown.ChunkingContext): Reach =>
    (known ??= {
      drafting: reachOf(formFirst, context),
      acts: reachOf({ roots: [...acts, sample], later: signing }, context),
      looks: reachOf({ roots: looks, later: [] }, context),
      signing: reachOf({ roots: signing, later: formAndSign.later }, context),
      toSign: reachOf(formAndSign, context),
      after: reachOf({ roots: after, later: formAndSign.later }, context),
      apart: reachOf(apart, context),
      shared: sharedIn(context),
    });
  return [{ name: (id, context) => groupOf(id, reachIn(context)), debugName: 'parts' }];
}

function groupOf(id: string, { drafting, acts, looks, signing, toSign, after, apart, shared }: Reach): string | null {
  const isShared = shared.has(id);
  if (drafting.has(id)) return isShared ? 'core' : null;
  if (acts.has(id)) return 'common';
  if (apart.has(id)) return isShared && (toSign.has(id) || after.has(id)) ? 'common' : null;
  if (looks.has(id)) return 'looks';
  if (signing.has(id) || (isShared && toSign.has(id))) return 'signing';
  return after.has(id) ? 'record' : null;
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

/**
 * Every module that at least two parts bring, and what such a module imports: a shared file needs none that is not. A part that only
 * comes after others does not bring what they all have.
 */
function sharedIn(context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const all = [...reachOf({ roots: [loader], later: [] }, context)].map((id) => ({ id, ...modulesOf(id, context) }));
  const closures = new Map(all.map(({ id }) => [id, withImports([id], context)]));
  const parts = new Set(all.flatMap(({ lazy }) => lazy));
  const [once, shared] = [new Set<string>(), new Set<string>()];
  for (const part of parts) {
    const before = all.filter(({ lazy }) => lazy.includes(part)).map(({ id }) => closures.get(id));
    for (const id of closures.get(part) ?? []) {
      if (before.every((modules) => modules?.has(id))) continue;
      if (once.has(id)) shared.add(id);
      once.add(id);
    }
  }
  return withImports(shared, context);
}

function modulesOf(id: string, context: Rolldown.ChunkingContext) {
  const module = context.getModuleInfo(id);
  return { imported: module?.importedIds ?? [], lazy: module?.dynamicallyImportedIds ?? [] };
}

/** Modules with those that they import, at any depth. */
function withImports(ids: Iterable<string>, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set(ids);
  // A set goes on to what is put into it meanwhile.
  for (const id of found) for (const imported of modulesOf(id, context).imported) found.add(imported);
  return found;
}

/** `…/form/define.ts` is the part `form`; what no import names alone is called by its group. */
export function partName({ facadeModuleId, name }: Rolldown.PreRenderedChunk): string {
  const [, named] = /([^/]+?)(?:\/define|\/index)?\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return `parts/${named ?? name}-[hash:6].js`;
}
