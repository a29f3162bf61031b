import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releasePlace } from '../build/release-place.ts';
import { readManifest } from './read-manifest.ts';

/** Puts into a folder what editors read: the manifest, and what VS Code and JetBrains' editors want of it. */
export function writeManifest(folder: string): void {
  const manifest = readManifest();
  // Those who wrote the generators say what they take by types that nobody publishes.
  const given = manifest as unknown as Parameters<typeof getWebTypesData>[0];
  const webTypes = JSON.parse(getWebTypesData(given, {})) as object;
  const files = {
    'custom-elements.json': manifest,
    'html-custom-data.json': JSON.parse(getVsCodeHtmlCustomData(given, {})) as object,
    'css-custom-data.json': JSON.parse(getVsCodeCssCustomData(given, {})) as object,
    // The generator takes the name of the folder that it runs in.
    'web-types.json': { ...webTypes, name: '@iou-kit/widget', version: releasePlace().version },
  };
  for (const [file, content] of Object.entries(files)) {
    const text = JSON.stringify(content, null, 1).replaceAll(' _(default: undefined)_', '');
    writeFileSync(join(folder, file), `${text}\n`);
  }
}
