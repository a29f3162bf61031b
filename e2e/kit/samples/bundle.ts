import { build, type BuildOptions } from 'esbuild';
import { basename } from 'node:path';

/** Whole files by their name: what a partner's own build makes of a sample. As for development, so that its framework warns. */
export async function bundle(entry: string, options: BuildOptions = {}): Promise<ReadonlyMap<string, string>> {
  const { outputFiles = [] } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['@iou-kit/source'],
    // The options of the elements' decorators stand there.
    tsconfig: 'packages/widget/tsconfig.json',
    ...(options.outfile === undefined && { outdir: 'out', write: false }),
    logLevel: 'silent',
    ...options,
    define: { 'process.env.NODE_ENV': '"development"', ...options.define },
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}
