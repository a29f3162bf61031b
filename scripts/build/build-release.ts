import { writeManifest } from '../manifest/write-manifest.ts';
import { runNode } from '../stages/child.ts';
import { releasePlace } from './release-place.ts';

/** Makes `dist/iou-kit/<version>/`. In a process of its own: Vite sets NODE_ENV to production for everything that comes after. */
export async function buildRelease(): Promise<void> {
  const { code, output } = await runNode(['--conditions=@iou-kit/source', 'scripts/build/bundle.ts']);
  if (code !== 0) throw new Error(`the drop-in could not be built\n${output}`);
  writeManifest(releasePlace().folder);
}
