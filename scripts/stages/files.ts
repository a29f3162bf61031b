import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** Files of the repository that match, as sorted paths with forward slashes, without what is installed or built. */
export function findSources(patterns: readonly string[], exclude: (path: string) => boolean = () => false): string[] {
  return globSync([...patterns], { exclude: (name) => /(^|\/)(node_modules|dist)$/.test(name) })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !exclude(path))
    .sort();
}
