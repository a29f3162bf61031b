import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findSources } from '../stages/files.ts';

/** Path of each generated file from the root of the repository, and its whole text. */
export type Generate = () => GeneratedFiles | Promise<GeneratedFiles>;
export type GeneratedFiles = Readonly<Record<string, string>>;

/** Every `scripts/generate/NAME.gen.ts` exports `generate`. */
export async function loadGenerators(): Promise<Generate[]> {
  const loaded = findSources(['scripts/generate/*.gen.ts']).map(async (path) => {
    const { generate } = (await import(pathToFileURL(resolve(path)).href)) as { generate?: Generate };
    if (!generate) throw new Error(`${path} exports no generate().`);
    return generate;
  });
  return Promise.all(loaded);
}
