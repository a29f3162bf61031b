import { readFileSync } from 'node:fs';

export interface ReleasePlace {
  readonly version: string;
  /** The folder that a partner copies to its server as it is. */
  readonly folder: string;
  /** What is loaded by what; for the sizes, not for the partner. */
  readonly graph: string;
}

/** Where the drop-in of the widget's present version lies. */
export function releasePlace(): ReleasePlace {
  const { version } = JSON.parse(readFileSync('packages/widget/package.json', 'utf8')) as { version: string };
  return { version, folder: `dist/iou-kit/${version}`, graph: `dist/iou-kit/${version}.graph.json` };
}
