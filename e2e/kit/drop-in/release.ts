import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshRelease } from '../../../scripts/build/fresh-release.ts';
import { inlineSource } from '../../../scripts/build/integrity.ts';
import { faultsOf, measure } from '../../../scripts/build/measure.ts';
import { fetchedFiles, type GraphFile } from '../../../scripts/build/module-graph.ts';
import { releasePlace } from '../../../scripts/build/release-place.ts';
import { misreported } from '../../../scripts/reports/size-report.ts';
import { importMap } from '../../../scripts/build/write-integrity.ts';

/** The drop-in as a partner has it on its own server. */
export interface Release {
  /** Where it lies on the site, with slashes at both ends. */
  readonly path: string;
  /** Content by its path below that. */
  readonly files: ReadonlyMap<string, string>;
  /** What `integrity="…"` holds. */
  integrity(file: string): string;
  /** The parts that are fetched for some modules, sorted. */
  parts(roots: readonly string[], later: readonly string[]): readonly string[];
  /** Where it weighs more than it may, a line each. */
  readonly tooHeavy: readonly string[];
  /** Where the report of sizes says something else, a line each. */
  readonly misreported: readonly string[];
  /** For the page's head, and the source that the page's policy needs for it. */
  readonly importMap: { readonly html: string; readonly source: string };
}

/** Builds it where it is not what the sources say. In memory, so that a build beside the test takes nothing away. */
export async function release(): Promise<Release> {
  await freshRelease();
  const { folder, version, graph: place } = releasePlace();
  const hashes = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Record<string, string>;
  const path = `/iou-kit/${version}/`;
  const graph = JSON.parse(readFileSync(place, 'utf8')) as GraphFile[];
  const map = importMap(hashes, path);
  const measures = measure();
  return {
    path,
    files: new Map(Object.keys(hashes).map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
    integrity: (file) => hashes[file] ?? '',
    parts: (roots, later) =>
      fetchedFiles(graph, roots, later)
        .map(({ file }) => file)
        .sort(),
    tooHeavy: measures.flatMap(faultsOf),
    misreported: misreported(measures),
    importMap: { html: `<script type="importmap">${map}</script>`, source: inlineSource(map) },
  };
}
