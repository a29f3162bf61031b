import { existsSync } from 'node:fs';
import { rotateSealingKeys } from '../sealing/sealing-keys.ts';
import { openCounters } from '../sqlite/open-database.ts';
import { rotateFileKeys } from './key-file.ts';

export const rotatableKeys = ['tokens', 'wrapping', 'log', 'seal'] as const;
export type RotatableKey = (typeof rotatableKeys)[number];

/** Makes new keys in a data folder; the server signs, wraps and seals with them from its next start. Throws while one is running. */
export async function rotateKeys(folder: string, which: readonly RotatableKey[], now: string): Promise<void> {
  if (!existsSync(`${folder}/keys.json`)) throw new Error(`There are no keys in ${folder}.`);
  // A running server holds the keys in its memory and writes the file itself.
  const lock = openCounters(`${folder}/counters.sqlite`);
  try {
    for (const key of which) {
      if (key === 'tokens' || key === 'wrapping') await rotateFileKeys(folder, key);
      else await rotateSealingKeys(folder, key, now);
    }
  } finally {
    lock.close();
  }
}
