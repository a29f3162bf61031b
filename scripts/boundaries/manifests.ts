import { readFileSync } from 'node:fs';
import { findSources } from '../stages/files.ts';

export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The package.json of each package, by its folder's name. */
export type Manifests = ReadonlyMap<string, Manifest>;

export function readManifests(): Manifests {
  return new Map(
    findSources(['packages/*/package.json']).map((path) => [
      path.split('/')[1] ?? '',
      JSON.parse(readFileSync(path, 'utf8')) as Manifest,
    ]),
  );
}

/** Whether the package opens this door: '.', './values', or one that a pattern such as './elements/*' covers. */
export function opens(manifest: Manifest, door: string): boolean {
  return Object.keys(manifest.exports).some((pattern) => {
    const [head = '', tail] = pattern.split('*');
    return tail === undefined ? pattern === door : door.startsWith(head) && door.endsWith(tail);
  });
}
