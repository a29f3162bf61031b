import { readFileSync } from 'node:fs';
import { releasePlace } from '../build/release-place.ts';
import { findSources } from '../stages/files.ts';
import type { GeneratedFiles } from './generators.ts';

const places = [
  'README.md',
  'docs/*.md',
  'docs/examples/**/*.{ts,tsx,mjs,html,vue}',
  'packages/widget/src/drop-in/version.ts',
];
const named = /(iou-kit\/|export const version = ')\d+\.\d+\.\d+/g;

/** The release's version wherever it is written beside the package's own: in the drop-in, and where the docs name its path. */
export function generate(): GeneratedFiles {
  const { version } = releasePlace();
  const files = findSources(places).map((path) => [path, readFileSync(path, 'utf8')] as const);
  const naming = files.filter(([, text]) => text.search(named) >= 0);
  return Object.fromEntries(naming.map(([path, text]) => [path, text.replaceAll(named, `$1${version}`)]));
}
