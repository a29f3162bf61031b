import { canonicalBytes, RECEIPT_FORMAT, type Receipt } from '@iou-kit/evidence';
import { merkleLeaf } from '@iou-kit/machine';
import type { Dossier, Shelf } from '@iou-kit/host-adapter/service';
import { headOf } from './bundle-of.ts';
import { noteIssued } from './progress.ts';
import type { SealingPorts } from './sealing-ports.ts';

/** What a person keeps: the last event's place in the log, under the host's signature. */
export async function receiptOf(ports: SealingPorts, dossier: Dossier, shelf: Shelf): Promise<Uint8Array> {
  const { record, events } = dossier;
  const event = events.at(-1);
  if (!event) throw new Error('A record must have events.');
  const head = await headOf(ports, dossier, shelf);
  const tree = await ports.logs.tree(record.tenant, head.checkpoint.size);
  const place = (await ports.logs.places(record)).find(({ seq }) => seq === event.seq);
  if (!place) throw new Error('An event must have a leaf.');
  const { index } = place;
  await noteIssued(shelf, head);
  return canonicalBytes({
    format: RECEIPT_FORMAT,
    tenant: record.tenant,
    recordId: record.id,
    number: record.documentNumber,
    event: { seq: event.seq, type: event.type, at: event.at, hash: event.hash },
    leaf: { index, hash: merkleLeaf(event), proof: tree.inclusion(index, head.checkpoint.size) },
    checkpoint: head.jws,
  } satisfies Receipt);
}
