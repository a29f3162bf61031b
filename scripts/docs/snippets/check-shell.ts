import { existsSync, readFileSync } from 'node:fs';
import { routes } from '@iou-kit/host-server';
import { placeOf, type Snippet } from './read-snippets.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
/** What every machine has, and `curl`, which is asked about its address below. */
const programs = new Set([
  'mkdir',
  'cp',
  'rm',
  'cd',
  'export',
  'git',
  'curl',
  'node',
  'npm',
  'npx',
  'python3',
  'unzip',
]);

/** What is wrong with the commands of a block: a program, script, file or address that does not exist. */
export const checkShell = (snippet: Snippet): string[] =>
  commandsIn(snippet.text).flatMap((command) => checkCommand(command).map((fault) => `${placeOf(snippet)}: ${fault}`));

/** One command a line; a backslash goes on with it, and a comment ends it. */
function commandsIn(text: string): string[][] {
  return text
    .replaceAll(/\\\n\s*/g, ' ')
    .split(/\n| && | \| /)
    .map((line) => line.replace(/(^|\s)#.*/, '').trim())
    .filter((line) => line !== '')
    .map((line) => [...line.matchAll(/'[^']*'|"[^"]*"|\S+/g)].map(([word]) => word.replaceAll(/^['"]|['"]$/g, '')));
}

function checkCommand(words: readonly string[]): string[] {
  const [program = '', ...given] = words;
  if (!programs.has(program) && !program.startsWith('./')) return [`nothing is known of the program ${program}`];
  return [
    ...(program === 'npm' ? missingScripts(given) : []),
    ...(program === 'npx' ? missingCommands(given) : []),
    ...words.flatMap(missingPath),
    ...words.flatMap(missingAddress),
  ];
}

const builtIn = ['start', 'test', 'ci', 'install'];

export function missingScripts([verb = '', name = '']: readonly string[]): string[] {
  if (verb === 'run') return name in scripts ? [] : [`there is no npm run ${name}`];
  return builtIn.includes(verb) ? [] : [`npm ${verb} is not among ${builtIn.join(', ')}`];
}

function missingCommands([name = '', command = '']: readonly string[]): string[] {
  if (name !== 'iou-kit') return existsSync(`node_modules/.bin/${name}`) ? [] : [`${name} is not installed`];
  const source = readFileSync('packages/cli/src/index.ts', 'utf8');
  const isThere = new RegExp(`^  '?${command}'?: async \\(\\) =>`, 'm').test(source);
  return isThere ? [] : [`iou-kit has no command ${command}`];
}

/** A place in the repository, or an example beside which a command is run. */
export function missingPath(word: string): string[] {
  const example = /^\.\/([\w-]+\.ts)$/.exec(word)?.[1];
  if (example !== undefined)
    return existsSync(`docs/examples/${example}`) ? [] : [`there is no docs/examples/${example}`];
  if (!/^(docs|packages|scripts|e2e|bench|demo|stories|verify|\.changeset|\.github)\//.test(word)) return [];
  // What is built, and names that stand for many.
  if (/\/dist\b|[*<>{]|[A-Z]{3}/.test(word)) return [];
  return existsSync(word) ? [] : [`there is no ${word}`];
}

/** Addresses of the reference host are of its routes. */
function missingAddress(word: string): string[] {
  const path = /^https?:\/\/[^/]+(\/v1\/[^?#]*)/.exec(word)?.[1]?.replaceAll(/\$\{?\w+\}?/g, 'x');
  if (path === undefined) return [];
  const fits = routes.some(({ info }) => new RegExp(`^${info.path.replaceAll(/\{\w+\}|:\w+/g, '[^/]+')}$`).test(path));
  return fits ? [] : [`the host has no ${path}`];
}
