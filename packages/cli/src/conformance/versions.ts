import { readFileSync } from 'node:fs';

/** What a report was made with. */
export interface Versions {
  readonly kit: string;
  readonly node: string;
  readonly platform: string;
}

export function versions(): Versions {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  return { kit: manifest.version, node: process.version, platform: `${process.platform} ${process.arch}` };
}
