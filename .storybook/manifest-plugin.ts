import type { Plugin } from 'vite';
import { readManifest } from '../scripts/manifest/read-manifest.ts';

const name = 'virtual:iou-kit-manifest';
const id = `\0${name}`;

/** The manifest of the sources as they are, for the stories' controls. */
export const manifestPlugin = (): Plugin => ({
  name: 'iou-kit-manifest',
  resolveId: (asked) => (asked === name ? id : undefined),
  load: (asked) => (asked === id ? `export default ${JSON.stringify(readManifest())};` : undefined),
});
