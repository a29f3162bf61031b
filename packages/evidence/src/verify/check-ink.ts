import { sha256Hex } from '@iou-kit/machine';
import type { Opened } from './opened.ts';

/** The ink of each signature, and each image, is the one that was promised. */
export function checkInk({ files, signed, openings, openingsWhole, documentWhole, found }: Opened): void {
  for (const { side, form, commitment } of signed) {
    const opening = openings.get(commitment);
    if (!opening) continue;
    const path = `ink/${side}.${form === 'drawn' ? 'ink' : 'txt'}`;
    const bytes = files.get(path);
    if (!bytes) found.fault('INK_MISSING', `ink/${side}`);
    else if (sha256Hex(bytes) !== opening.value) found.fault('INK_SWAPPED', path);
  }
  for (const { commitment, value } of [...openings.values()].filter(({ field }) => field === 'image')) {
    const stem = `images/${commitment}`;
    const [, bytes] = [...files].find(([path]) => path.startsWith(`${stem}.`)) ?? [];
    if (!bytes || sha256Hex(bytes) !== value) found.fault('IMAGE_SWAPPED', stem);
  }
  if (!openingsWhole || !documentWhole) return;
  for (const path of files.keys()) {
    const [, commitment] = /^images\/(.+)\.\w+$/.exec(path) ?? [];
    if (commitment !== undefined && !openings.has(commitment)) found.fault('IMAGE_SWAPPED', `images/${commitment}`);
  }
}
