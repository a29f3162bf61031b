import { sha256Hex } from '@iou-kit/machine';
import type { Files } from '../bundle/archive.ts';
import { MANIFEST_TYP } from '../bundle/pack.ts';
import { verifyJws } from '../jws.ts';
import type { Manifest, Trust } from '../shapes.ts';
import type { Findings } from './findings.ts';
import { isKnownFile, required } from './known-files.ts';

/** Every file is the one that the manifest lists, and the host has signed the manifest. */
export async function checkFiles(files: Files, manifest: Manifest, trust: Trust, found: Findings): Promise<void> {
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  for (const path of required) if (!files.has(path)) found.fault('FILE_MISSING', path);
  for (const [path, { size, sha256 }] of listed) {
    const bytes = files.get(path);
    if (!bytes) found.fault('FILE_MISSING', path);
    else if (bytes.length !== size || sha256Hex(bytes) !== sha256) found.fault('FILE_CHANGED', path);
  }
  for (const path of files.keys()) {
    const own = path === 'manifest.json' || path === 'manifest.jws';
    if (!isKnownFile(path) || (!own && !listed.has(path))) found.fault('FILE_UNLISTED', path);
  }
  if (!files.has('manifest.jws')) return;
  const jws = new TextDecoder().decode(files.get('manifest.jws'));
  const read = await verifyJws(jws, MANIFEST_TYP, trust.logKeys, files.get('manifest.json') ?? new Uint8Array());
  if (!read.ok) found.fault(read.fault, 'manifest.jws');
}
