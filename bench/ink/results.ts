import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { BytesCell } from './measure-bytes.ts';
import type { EventCell } from './measure-events.ts';
import type { FrameCell } from './measure-frames.ts';
import type { KeptCell } from './measure-kept.ts';
import type { Plan } from './plan.ts';

/** Everything that one run found. */
export interface Results {
  readonly plan: Plan['name'];
  readonly versions: Readonly<Record<string, string>>;
  readonly cores: number;
  readonly events: readonly EventCell[];
  readonly frames: readonly FrameCell[];
  readonly kept: readonly KeptCell[];
  readonly bytes: readonly BytesCell[];
}

export const versionsWith = (chromium: string): Results['versions'] => ({
  chromium,
  node: process.versions.node,
  'perfect-freehand': installed('perfect-freehand'),
  signature_pad: installed('signature_pad'),
});

export const cores = availableParallelism();

function installed(name: string): string {
  const manifest = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
