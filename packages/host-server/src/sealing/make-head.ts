import { sha256Hex } from '@iou-kit/machine';
import type { Anchoring } from '@iou-kit/evidence';
import type { Dossier } from '@iou-kit/host-adapter/service';
import type { Progress } from './progress.ts';
import type { SealingPorts } from './sealing-ports.ts';

/** A signed head of the log that holds all of the record's events, and the receipts of the anchors that could be reached. */
export async function makeHead(
  { logs, anchors }: SealingPorts,
  { record, now }: Dossier,
): Promise<NonNullable<Progress['head']>> {
  const head = await logs.head(record.tenant, now);
  if (!head) throw new Error('A record must have a log.');
  const checkpoint = sha256Hex(head.jws);
  const anchorings: Anchoring[] = [];
  for (const anchor of anchors) {
    const receipt = await anchor.keep(checkpoint, now).catch(() => null);
    if (receipt) anchorings.push({ anchor: anchor.name, checkpoint, at: now, receipt: { ...receipt } });
  }
  return { ...head, anchorings };
}
