import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findSources } from '../stages/files.ts';

/** One hash over paths and contents of files; tests are not among them. */
export function fingerprint(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of findSources(patterns, (found) => found.endsWith('.test.ts'))) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}
