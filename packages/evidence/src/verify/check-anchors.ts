import { hashOf, sha256Hex } from '@iou-kit/machine';
import { Anchoring, readCanonical } from '../shapes.ts';
import type { Opened } from './opened.ts';

/** Receipts of places that keep the checkpoint's hash are about this checkpoint. */
export function checkAnchors({ files, found }: Opened): void {
  const wanted = sha256Hex(files.get('checkpoint.jws') ?? new Uint8Array());
  for (const [path, bytes] of files) {
    if (!path.startsWith('anchors/')) continue;
    const anchoring = readCanonical(Anchoring, bytes);
    if (!anchoring || anchoring.checkpoint !== wanted || !holds(anchoring)) found.fault('ANCHOR_OTHER_HASH', path);
  }
}

/** What can be checked of a receipt without asking its anchor. */
function holds({ anchor, checkpoint, at, receipt }: Anchoring): boolean {
  if (anchor !== 'local-journal') return true;
  const { line, prev, hash } = receipt;
  return typeof line === 'number' && typeof prev === 'string' && hash === hashOf([line, prev, checkpoint, at]);
}
