import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { isTestCode, rooms, type Room } from './law.ts';
import { opens, readManifests, type Manifest, type Manifests } from './manifests.ts';
import { parseSource, type Import, type SourceFile, type SourceText } from './source-file.ts';

export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** What breaks the arrows of the design in these files of the packages. */
export function checkBoundaries(texts: readonly SourceText[], manifests = readManifests()): Violation[] {
  return texts.map(parseSource).flatMap((file) => checkFile(file, manifests));
}

function checkFile(file: SourceFile, manifests: Manifests): Violation[] {
  const room = rooms.find(({ holds }) => holds(file.path));
  if (!room) return [{ path: file.path, line: 1, message: 'No room of the design holds this file.' }];
  const isTest = isTestCode(file.path);
  const imports = file.imports.map((found) => ({
    line: found.line,
    message: judge(found, file.path, room, manifests, isTest),
  }));
  const globals = isTest ? [] : judgeGlobals(file, room);
  const questions =
    isTest || inKinds(file.path) ? [] : file.kindQuestions.map(({ line }) => ({ line, message: blind }));
  return [...imports, ...globals, ...questions].flatMap(({ line, message }) =>
    message ? [{ path: file.path, line, message }] : [],
  );
}

/** A kind is data: whoever else knows one by its name would have to be changed for the next. */
const blind = 'Only a kind may know which kind it is: ask it for what differs.';
const inKinds = (path: string): boolean => path.startsWith('packages/machine/src/kinds/');

function judgeGlobals({ globals }: SourceFile, room: Room): { line: number; message: string }[] {
  const { globals: allowed } = room;
  if (!allowed) return [];
  return globals
    .filter(({ name }) => !allowed.includes(name))
    .map(({ name, line }) => ({ line, message: `${room.name} may not use the global ${name}.` }));
}

function judge(found: Import, path: string, room: Room, manifests: Manifests, isTest: boolean): string | undefined {
  const { specifier } = found;
  if (specifier === undefined) return room.node || isTest ? undefined : 'An import must name what it imports.';
  if (specifier.startsWith('.')) return judgeRelative(specifier, path, room, isTest);
  if (isBuiltin(specifier)) return room.node || isTest ? undefined : `${room.name} may not import Node's ${specifier}.`;
  const [home, own] = [folderOf(path), [...manifests.values()].find(({ name }) => isWithin(specifier, name))];
  if (own) return judgePackage(found, specifier, room, own, manifests.get(home), isTest);
  return judgeLibrary(specifier, room, manifests.get(home), isTest);
}

function judgeRelative(specifier: string, path: string, room: Room, isTest: boolean): string | undefined {
  const target = posix.join(posix.dirname(path), specifier);
  if (!target.startsWith(`packages/${folderOf(path)}/src/`)) return `${specifier} leaves the package: use its exports.`;
  if (!/\.(ts|json)$/.test(specifier)) return `${specifier} must be written with its extension.`;
  const other = rooms.find(({ holds }) => holds(target));
  if (other?.node && !room.node && !isTest) return `${room.name} may not know ${other.name}.`;
  return undefined;
}

function judgePackage(
  { kind }: Import,
  specifier: string,
  room: Room,
  wanted: Manifest,
  home: Manifest | undefined,
  isTest: boolean,
): string | undefined {
  if (wanted === home) return `${specifier} is this package itself: import the file.`;
  const reach = room.packages[wanted.name];
  if (!reach) return `${room.name} may not know ${wanted.name}.`;
  if (!opens(wanted, `.${specifier.slice(wanted.name.length)}`))
    return `${specifier} is no door of ${wanted.name}: see its exports.`;
  if (isTest || kind === 'type' || reach === 'freely' || (reach === 'lazily' && kind === 'dynamic')) return undefined;
  return reach === 'types'
    ? `${room.name} may know only the types of ${wanted.name}: import type.`
    : `${room.name} may load ${wanted.name} only when it is needed: import().`;
}

function judgeLibrary(specifier: string, room: Room, home: Manifest | undefined, isTest: boolean): string | undefined {
  if (isTest) return undefined;
  if (!room.libraries.some((library) => isWithin(specifier, library))) return `${room.name} may not use ${specifier}.`;
  const declared = Object.keys({ ...home?.dependencies, ...home?.peerDependencies }).some((name) =>
    isWithin(specifier, name.replace('@types/', '')),
  );
  return declared ? undefined : `${specifier} is not among the dependencies in package.json.`;
}

function isWithin(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`);
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}
