import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { Application, OptionDefaults, ReflectionKind } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import { packageDoors } from './doors.ts';

/** Where the pages of the packages lie; git ignores them. */
const folder = 'docs/api';

/** How the pages look: one for each door, without what the site itself gives. */
const look: PluginOptions & { readonly router: string } = {
  router: 'module',
  entryFileName: 'index',
  excludeScopesInPaths: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  pageTitleTemplates: { index: 'The packages', module: ({ rawName }) => rawName },
};

/** Writes a page for each door of each package, made from its source. */
export async function buildApi(): Promise<void> {
  // An element's file registers it, and a language is a table of words: neither has a name to describe.
  const doors = packageDoors().filter(({ name }) => !/\/(elements\/|words\/|define$|drop-in$)/.test(name));
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: doors.map(({ path }) => path),
    tsconfig: 'scripts/docs/tsconfig.json',
    // The stage `typecheck` has looked at them.
    skipErrorChecking: true,
    // What the elements' contracts say beside the usual tags.
    blockTags: [...OptionDefaults.blockTags, '@slot', '@csspart', '@cssprop', '@cssstate', '@fires'],
    ...{ excludePrivate: true, excludeInternal: true, excludeExternals: true, disableSources: true, disableGit: true },
    readme: 'none',
    logLevel: 'Error',
    ...look,
  });
  const project = await app.convert();
  if (!project) throw new Error('the API pages could not be made');
  // TypeDoc calls a module by its place among the others.
  const placeOf = (path: string) => path.replace(/^packages\//, '').replace(/(\/index)?\.ts$/, '');
  const names = new Map(doors.map(({ path, name }) => [placeOf(path), name]));
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    const name = names.get(module.name);
    if (name === undefined) throw new Error(`no door leads to ${module.name}`);
    module.name = name;
  }
  rmSync(folder, { recursive: true, force: true });
  await app.outputs.writeOutput({ name: 'markdown', path: resolve(folder) }, project);
  if (app.logger.hasErrors()) throw new Error('the API pages could not be written');
}
