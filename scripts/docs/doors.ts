import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSources } from '../stages/files.ts';

/** What others may import of a package: one entry of its `exports`. */
export interface Door {
  /** The folder's name under `packages/`. */
  readonly room: string;
  /** As it is imported: `@iou-kit/machine/values`. */
  readonly name: string;
  /** The source behind it, from the root of the repository. */
  readonly path: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly '@iou-kit/source'?: string }>>;
}

/** The doors of every package, in the order of its manifest. Those with a star stand for each file that they name. */
export function packageDoors(): readonly Door[] {
  return findSources(['packages/*/package.json']).flatMap((manifest) => {
    const folder = manifest.replace('/package.json', '');
    const { name, exports } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
    return Object.entries(exports).flatMap(([subpath, target]) => {
      // What has no source is no code: the manifest of the elements, say.
      const source = typeof target === 'string' ? undefined : target['@iou-kit/source'];
      return source === undefined
        ? []
        : spread(join(folder, source)).map(({ path, star }) => ({
            room: folder.replace('packages/', ''),
            name: join(name, subpath.replace('*', star)),
            path,
          }));
    });
  });
}

function spread(source: string): readonly { readonly path: string; readonly star: string }[] {
  const [before = '', after] = source.split('*');
  if (after === undefined) return [{ path: source, star: '' }];
  const isTest = (path: string) => /\.(test|harness)\.ts$/.test(path);
  return findSources([source], isTest).map((path) => ({ path, star: path.slice(before.length, -after.length) }));
}
