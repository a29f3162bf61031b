import { canonicalDocument, type Opening } from '@iou-kit/machine';
import { openedImage } from '../attachments/attach.ts';
import { imagesIn } from '../attachments/image-refs.ts';
import type { Desk } from '../desk.ts';
import type { Device, Dossier, DossierImage, StoredRecord } from '../ports/index.ts';
import { inkCommitments, inkOf, peopleOf, personCommitments } from '../vault/disclosure.ts';
import type { RecordKey } from '../vault/record-key.ts';
import { deviceId } from './evidence-job.ts';

/** Puts together what evidence of a record is made of. `key` is null after erasure. */
export async function dossierOf(desk: Desk, { record }: StoredRecord, key: RecordKey | null): Promise<Dossier> {
  const { store } = desk.ports;
  const kind = desk.kind(record.kind);
  const [log, messages] = await Promise.all([
    store.events(record.tenant, record.id),
    store.messages(record.tenant, record.id),
  ]);
  // What was committed since the record was read is the next job's: a signature in the log that the record lacks would make a paper without it.
  const events = log.filter(({ seq }) => seq <= record.seq);
  const wanted = [...personCommitments(record), ...inkCommitments(record)];
  const openings: ReadonlyMap<string, Opening> = key
    ? await key.openings(await store.sealed(record.tenant, record.id, wanted))
    : new Map<string, Opening>();
  const document = canonicalDocument(kind, record);
  return {
    ...{ record, kind, document, events, openings, messages },
    people: peopleOf(record, openings),
    ink: inkOf(record, openings),
    images: async () => (key ? imagesOf(desk, record.tenant, record.id, document.terms, key) : []),
    devices: key ? await devicesOf(desk, record.tenant, record.id, events, key) : new Map<string, Device>(),
    erased: key === null,
    platform: (await desk.tenant(record.tenant)).smsSignature,
    now: desk.now(),
  };
}

async function imagesOf(
  desk: Desk,
  tenant: string,
  recordId: string,
  terms: Dossier['document']['terms'],
  key: RecordKey,
): Promise<readonly DossierImage[]> {
  const images: DossierImage[] = [];
  for (const { id, commitment } of Object.values(terms).flatMap(imagesIn)) {
    const stored = await desk.ports.store.loadAttachment(tenant, recordId, id);
    if (stored) images.push({ commitment, ...(await openedImage(key, stored)) });
  }
  return images;
}

async function devicesOf(
  desk: Desk,
  tenant: string,
  recordId: string,
  events: Dossier['events'],
  key: RecordKey,
): Promise<ReadonlyMap<string, Device>> {
  const ids = events.map(({ id }) => deviceId(id));
  const devices = new Map<string, Device>();
  for (const value of await desk.ports.store.sealed(tenant, recordId, ids))
    devices.set(value.id.slice(deviceId('').length), JSON.parse(await key.open(value)) as Device);
  return devices;
}
