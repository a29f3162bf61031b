import { sha256Hex } from '@iou-kit/machine';
import { signJws, type LogSigner } from '../jws.ts';
import { BUNDLE_FORMAT, canonicalBytes, utf8, type Manifest } from '../shapes.ts';
import { zip, type Files } from './archive.ts';

export const MANIFEST_TYP = 'iou-manifest';

export type BundleFacts = Omit<Manifest, 'format' | 'files'>;

/** A bundle: the files, a manifest of all of them, and the host's signature under it. */
export async function packBundle(files: Files, facts: BundleFacts, signer: LogSigner): Promise<Uint8Array> {
  const listed = [...files]
    .map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256Hex(bytes) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const manifest = canonicalBytes({ format: BUNDLE_FORMAT, ...facts, files: listed } satisfies Manifest);
  const jws = await signJws(signer, MANIFEST_TYP, manifest, { detached: true });
  return zip(new Map([...files, ['manifest.json', manifest], ['manifest.jws', utf8(jws)]]));
}
