import { sha256Hex, sides } from '@iou-kit/machine';
import { openedValue, signedBy, type Opened } from './opened.ts';

/** The ink of each signature, and each image, is the one that was promised. */
export function checkInk(opened: Opened): void {
  const { files, signed, openings, openingsWhole, documentWhole, eventsWhole, found } = opened;
  for (const side of sides) {
    const event = signedBy(signed, side);
    const wanted = openedValue(opened, side, 'inkHash');
    if (event && wanted !== undefined && !files.has(`ink/${side}.${event.form === 'drawn' ? 'ink' : 'txt'}`))
      found.fault('INK_MISSING', `ink/${side}`);
    // Nobody has signed with ink that is not opened, as far as that is known.
    if (wanted === undefined && !(openingsWhole && eventsWhole)) continue;
    for (const path of [`ink/${side}.ink`, `ink/${side}.txt`]) {
      const bytes = files.get(path);
      if (bytes && sha256Hex(bytes) !== wanted) found.fault('INK_SWAPPED', path);
    }
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
