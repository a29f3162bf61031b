import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildRelease } from './build-release.ts';
import { fingerprint } from './fingerprint.ts';
import { releasePlace } from './release-place.ts';

const sources = [
  'packages/{machine,evidence,host-adapter,widget}/src/**/*.ts',
  'packages/*/package.json',
  'scripts/build/**/*.ts',
  'package-lock.json',
  'tsconfig.base.json',
];

/** Builds the drop-in unless it is what its sources say, so that several who serve it do not take it from each other. */
export async function freshRelease(): Promise<void> {
  const { folder } = releasePlace();
  // Beside the folder: whatever lies in it is the partner's.
  const stamp = `${folder}.stamp`;
  const wanted = fingerprint(sources);
  if (existsSync(folder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await buildRelease();
  writeFileSync(stamp, wanted);
}
