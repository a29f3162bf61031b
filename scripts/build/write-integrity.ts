import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineSource, integrityOf } from './integrity.ts';

/**
 * Beside the files of a release: `integrity.json` (path to hash, every file), and `importmap.json`, which vouches for the parts
 * that the loader fetches, with `importmap.csp.txt`, the source that allows a page to hold that map inline.
 */
export function writeIntegrity(folder: string, names: readonly string[]): void {
  const hashes = Object.fromEntries(
    [...names].sort().map((name) => [name, integrityOf(readFileSync(join(folder, name)))]),
  );
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  const map = importMap(hashes, './');
  writeFileSync(join(folder, 'importmap.json'), map);
  writeFileSync(join(folder, 'importmap.csp.txt'), `${inlineSource(map)}\n`);
}

/** The import map for a page that finds the release below `base`, which ends with a slash. Only what is fetched lazily is in it. */
export function importMap(hashes: Readonly<Record<string, string>>, base: string): string {
  const integrity = Object.entries(hashes)
    .filter(([name]) => name.startsWith('parts/'))
    .map(([name, hash]) => [base + name, hash]);
  return JSON.stringify({ integrity: Object.fromEntries(integrity) });
}
