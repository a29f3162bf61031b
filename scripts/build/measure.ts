import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { fetchedFiles, type GraphFile } from './module-graph.ts';
import { releasePlace } from './release-place.ts';
import { loader, scenarios, type Scenario } from './scenarios.ts';

/** What a scenario's page downloads. Sizes in bytes of brotli at its best, each file by itself. */
export interface Measure {
  readonly scenario: Scenario;
  /** Largest first. */
  readonly files: readonly { readonly file: string; readonly size: number }[];
  readonly size: number;
  /** Modules among them that must not be there. */
  readonly strays: readonly string[];
}

/** Measures the release that lies where it is built. */
export function measure(): readonly Measure[] {
  const { folder, graph: place } = releasePlace();
  const graph = JSON.parse(readFileSync(place, 'utf8')) as GraphFile[];
  const sizes = new Map(graph.map(({ file }) => [file, brotliSize(readFileSync(join(folder, file)))]));
  // The loader by itself fetches nothing: each of its lazy imports waits for a tag.
  const own = graph.filter(({ modules }) => modules.includes(loader));
  return scenarios.map((scenario) => {
    const { roots, later, never } = scenario;
    const fetched = roots.length === 0 ? own : [...own, ...fetchedFiles(graph, roots, later)];
    const files = fetched.map(({ file }) => ({ file, size: sizes.get(file) ?? 0 })).sort((a, b) => b.size - a.size);
    const modules = fetched.flatMap((file) => file.modules);
    return {
      scenario,
      files,
      size: files.reduce((sum, { size }) => sum + size, 0),
      strays: never ? modules.filter((path) => never.test(path)) : [],
    };
  });
}

/** What is wrong with a measure, a line each; nothing where all is within its limits. */
export const faultsOf = ({ scenario: { name, limit }, size, strays }: Measure): readonly string[] => [
  ...(size > limit ? [`${name}: ${kB(size)} is past its limit of ${kB(limit)}`] : []),
  ...strays.slice(0, 3).map((path) => `${name}: ${path} must not be there`),
];

export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;

function brotliSize(content: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return brotliCompressSync(content, { params }).length;
}
