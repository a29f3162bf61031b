// Makes the drop-in's files. Run as a process of its own: Vite sets NODE_ENV.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, defaultClientConditions, type Rolldown } from 'vite';
import { version } from '../../packages/widget/src/drop-in/version.ts';
import { bundleLegacy } from './bundle-legacy.ts';
import { chooseScript } from './choose-script.ts';
import { directImports } from './direct-imports.ts';
import { loaderAlone } from './loader-alone.ts';
import { minifyTemplates } from './minify-templates.ts';
import type { GraphFile } from './module-graph.ts';
import { ownPolicy } from './own-policy.ts';
import { codeSplitting, partName } from './parts.ts';
import { partLists, preloads, withPartLists } from './preloads.ts';
import { releasePlace } from './release-place.ts';
import { spareXState } from './spare-xstate.ts';
import { writeIntegrity } from './write-integrity.ts';

const entry = 'packages/widget/src/drop-in/define.ts';

const pathOf = (id: string): string => relative(process.cwd(), id);

async function bundle(input: string, output: Rolldown.OutputOptions): Promise<Rolldown.OutputChunk[]> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['@iou-kit/source', ...defaultClientConditions] },
    plugins: [ownPolicy(), spareXState(), loaderAlone(), directImports(), minifyTemplates()],
    build: {
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      // As a library, so that imports stay what they are instead of going through Vite's preloader.
      lib: { entry: { 'iou-kit': input }, formats: ['es'] },
      // A library's white space is kept unless this is said here.
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
          comments: false,
          ...output,
        },
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [];
  if (!result) throw new Error('the bundler gave nothing');
  return result.output.filter((file) => file.type === 'chunk');
}

const asGraph = (chunk: Rolldown.OutputChunk): GraphFile => ({
  file: chunk.fileName,
  imports: chunk.imports,
  lazy: chunk.dynamicImports,
  modules: chunk.moduleIds.map(pathOf),
});

const place = releasePlace();
if (version !== place.version) throw new Error(`the drop-in says ${version}, its package ${place.version}`);

const parts = await bundle(entry, { entryFileNames: '[name].js', chunkFileNames: partName, codeSplitting });
const [all] = await bundle(entry, { entryFileNames: '[name].all.js', codeSplitting: false });
const loader = parts.find(({ isEntry }) => isEntry);
if (!all || !loader) throw new Error('the bundler made no loader');
if (loader.imports.length > 0) throw new Error(`the loader needs other files: ${loader.imports.join(', ')}`);

const graph = parts.map(asGraph);
const lists = partLists(graph);
const loading = withPartLists(loader.code, lists);
const files: Record<string, string> = Object.fromEntries(parts.map(({ fileName, code }) => [fileName, code]));
files[loader.fileName] = loading;
files[all.fileName] = all.code;
// A classic script finds its parts beside itself too: an import is resolved against the script's own address.
files['iou-kit.classic.js'] = `(()=>{${loading.trim().replace('import.meta.url', 'document.currentScript.src')}})();\n`;
files['iou-kit.legacy.js'] = await bundleLegacy();
files['iou-kit.choose.js'] = chooseScript;

rmSync(place.folder, { recursive: true, force: true });
for (const [name, code] of Object.entries(files)) {
  const path = join(place.folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}
writeFileSync(place.graph, JSON.stringify(graph, null, 1));
writeFileSync(join(place.folder, 'preload.json'), `${JSON.stringify(preloads(lists), null, 2)}\n`);
writeIntegrity(place.folder, Object.keys(files));
