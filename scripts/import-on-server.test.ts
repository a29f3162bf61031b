import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, suite, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { isTestCode } from './boundaries/law.ts';

// Where what is imported finds the libraries.
const out = 'node_modules/.cache/iou-kit-on-server';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** What pages are made of, and the servers that render them import too. */
const packages = ['machine', 'evidence', 'host-adapter', 'widget'].map((folder) => {
  const manifest = JSON.parse(readFileSync(`packages/${folder}/package.json`, 'utf8')) as Manifest;
  return { ...manifest, doors: doorsOf(manifest, `packages/${folder}`) };
});

/** The sources behind every door of a package, those behind a pattern one by one. */
function doorsOf({ exports }: Manifest, folder: string): string[] {
  const found = Object.values(exports).flatMap((door) => {
    const source = typeof door === 'string' ? undefined : door['@iou-kit/source'];
    return source?.endsWith('.ts') ? globSync(posix.join(folder, source)) : [];
  });
  return [...new Set(found)].filter((path) => !isTestCode(path));
}

/** Imports modules one after another in a thread of their own; the first that cannot be imported is its error. */
function importAll(files: readonly string[]): Promise<void> {
  const worker = new Worker(
    `const { workerData } = require('node:worker_threads');
    (async () => {
      if (['document', 'window'].some((name) => name in globalThis)) throw new Error('there is a DOM');
      for (const url of workerData) await import(url).catch((cause) => { throw new Error(url, { cause }); });
    })().catch((error) => setImmediate(() => { throw error; }));`,
    { eval: true, workerData: files.map((file) => pathToFileURL(resolve(file)).href) },
  );
  return new Promise((done, fail) => worker.on('error', fail).on('exit', () => done()));
}

suite('on a server, without a DOM', () => {
  before(async () => {
    const libraries = packages.flatMap(({ dependencies }) => Object.keys(dependencies));
    await build({
      entryPoints: packages.flatMap(({ doors }) => doors),
      outdir: out,
      outbase: '.',
      outExtension: { '.js': '.mjs' },
      ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node22', logLevel: 'silent' },
      conditions: ['@iou-kit/source'],
      external: libraries.filter((name) => !name.startsWith('@iou-kit/')),
      // The options of the elements' decorators stand there.
      tsconfig: 'packages/widget/tsconfig.json',
    });
  });
  after(() => rmSync(out, { recursive: true, force: true }));

  for (const { name, doors } of packages)
    test(`every door of ${name} can be imported`, async () => {
      assert.ok(doors.length > 0);
      await importAll(doors.map((door) => `${out}/${door.replace(/\.ts$/, '.mjs')}`));
    });
});
