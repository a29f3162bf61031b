import type { Plugin } from 'vite';
import { readManifest } from '../scripts/manifest/read-manifest.ts';

/** The manifest of the sources as they are, in the place of the empty one, for the stories' controls. */
export const manifestPlugin = (): Plugin => ({
  name: 'iou-kit-manifest',
  load: (id) =>
    id.endsWith('/stories/kit/manifest.ts') ? `export const manifest = ${JSON.stringify(readManifest())};` : undefined,
});
