import type { Manifest } from '../../scripts/manifest/manifest.ts';

/** The widget's custom-elements manifest. `.storybook/manifest-plugin.ts` puts that of the sources here. */
export const manifest: Manifest = { schemaVersion: '2.1.0', modules: [] };
