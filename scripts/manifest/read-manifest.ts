import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { readFileSync } from 'node:fs';
import { isTestCode } from '../boundaries/law.ts';
import { findSources } from '../stages/files.ts';
import type { ClassDoc, EventDoc, Manifest, ModuleDoc } from './manifest.ts';

const home = 'packages/widget/';
const door = 'src/index.ts';

/**
 * The custom-elements manifest of the widget, with the paths of its published files. Public is what the package's index exports: elements
 * that others are made of are left out, and so is everything private.
 */
export function readManifest(): Manifest {
  const files = findSources([`${home}src/**/*.ts`], isTestCode);
  const { modules } = create({
    modules: files.map((path) =>
      ts.createSourceFile(path.slice(home.length), readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true),
    ),
    plugins: litPlugin(),
    context: { dev: false },
  }) as Manifest;
  const index = modules.find(({ path }) => path === door);
  const offered = new Set(index?.exports?.map(({ declaration }) => declaration.name));
  const events = eventClasses(modules);
  return { schemaVersion: '2.1.0', modules: modules.flatMap((module) => published(module, offered, events)) };
}

/** The elements of a manifest, by tag. */
export function elementsOf({ modules }: Manifest): (ClassDoc & { readonly tagName: string })[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((each) => (each.tagName === undefined ? [] : [{ ...each, tagName: each.tagName }]))
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
}

/** Name of the class by the event's type. */
type EventClasses = ReadonlyMap<string, string>;

function published(
  { declarations = [], exports = [], ...module }: ModuleDoc,
  offered: ReadonlySet<string>,
  events: EventClasses,
): ModuleDoc[] {
  const found = exports.filter(({ declaration }) => offered.has(declaration.name));
  if (found.length === 0) return [];
  return [
    {
      ...module,
      path: distPath(module.path),
      declarations: declarations.filter(({ name }) => offered.has(name)).map((each) => publicOf(each, events)),
      exports: found.map((each) => ({
        ...each,
        declaration: { ...each.declaration, module: distPath(each.declaration.module ?? module.path) },
      })),
    },
  ];
}
const distPath = (path: string): string => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

function publicOf(declaration: ClassDoc, classes: EventClasses): ClassDoc {
  const { description, members, events, superclass } = declaration;
  const isPublic = ({ name, privacy, static: isStatic }: NonNullable<typeof members>[number]) =>
    privacy === undefined && !name.startsWith('#') && !name.endsWith('Callback') && (!isStatic || name === 'connect');
  return {
    ...declaration,
    // Its lines are broken for those who read the source.
    ...(description && { description: description.replaceAll('\n', ' ') }),
    ...(members && { members: members.filter(isPublic) }),
    // The analyzer takes the first argument of an event's class for the event's name; what `@fires` says has a description.
    ...(events && { events: events.filter((event) => event.description).map((event) => typed(event, classes)) }),
    ...(superclass?.name === 'Event' && { superclass: { name: 'Event', package: 'global:' } }),
  };
}

function typed(event: EventDoc, classes: EventClasses): EventDoc {
  const text = classes.get(event.name);
  if (!text) throw new Error(`no class of an event says ${event.name}`);
  return { ...event, type: { text } };
}

function eventClasses(modules: readonly ModuleDoc[]): EventClasses {
  const rows = modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ name, superclass, members = [] }) => {
      const type = members.find((member) => member.name === 'type' && member.static)?.default;
      return superclass?.name === 'Event' && type ? [[type.slice(1, -1), name] as const] : [];
    });
  return new Map(rows);
}
