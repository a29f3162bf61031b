import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { loader } from './scenarios.ts';

const copy = '?of-the-loader';

/** Gives the loader its own copy of whatever it imports, so that it shares no file with the parts: it fetches nothing but them. */
export function loaderAlone(): Plugin {
  const entry = resolve(loader);
  return {
    name: 'iou-kit:loader-alone',
    enforce: 'pre',
    resolveId: {
      async handler(source, importer, { kind }) {
        const isLoaders = importer === entry || importer?.endsWith(copy);
        if (!isLoaders || kind !== 'import-statement') return null;
        const found = await this.resolve(source, importer?.replace(copy, ''), { skipSelf: true });
        return found && { ...found, id: found.id + copy };
      },
    },
  };
}
