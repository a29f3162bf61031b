// `npm run size [-- --parts]`: what a page downloads, in brotli with all dependencies. Ends with 1 past a budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildRelease } from './build/build-release.ts';
import { fetchedFiles, type GraphFile } from './build/module-graph.ts';
import { releasePlace } from './build/release-place.ts';
import { loader, scenarios } from './build/scenarios.ts';

const { values } = parseArgs({ options: { parts: { type: 'boolean', default: false } } });

await buildRelease();
const { folder, graph: place } = releasePlace();
const graph = JSON.parse(readFileSync(place, 'utf8')) as GraphFile[];

const sizes = new Map(graph.map(({ file }) => [file, brotliSize(readFileSync(join(folder, file)))]));
const sizeOf = ({ file }: GraphFile): number => sizes.get(file) ?? 0;

function brotliSize(content: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return brotliCompressSync(content, { params }).length;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`.padStart(9);

for (const { name, budget, roots, later, never } of scenarios) {
  // The loader by itself fetches nothing: each of its lazy imports waits for a tag.
  const own = graph.filter(({ modules }) => modules.includes(loader));
  const files = roots.length === 0 ? own : [...own, ...fetchedFiles(graph, roots, later)];
  const size = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const strays = never ? files.flatMap(({ modules }) => modules).filter((path) => never.test(path)) : [];
  const isGood = size <= budget && strays.length === 0;
  if (!isGood) process.exitCode = 1;
  console.log(`${isGood ? '✓' : '✗'} ${kB(size)} of ${kB(budget)}  ${String(files.length).padStart(2)} files  ${name}`);
  if (strays.length > 0) console.log(`    must not be there: ${strays.slice(0, 3).join(', ')}`);
  if (values.parts) {
    for (const file of files.toSorted((a, b) => sizeOf(b) - sizeOf(a)))
      console.log(`    ${kB(sizeOf(file))}  ${file.file}`);
  }
}
