import { accepted, commitmentOf, sha256Hex, type Outcome } from '@iou-kit/machine';
import { demand, type Attachment } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import { DAY, later } from '../instants.ts';
import { refusal } from '../records/answers.ts';
import { enter } from '../records/enter.ts';
import type { Session } from '../record-service.types.ts';
import type { StoredAttachment } from '../ports/index.ts';
import { join, textOf, utf8, type Bytes } from '../vault/encoding.ts';
import type { RecordKey } from '../vault/record-key.ts';
import { readImage } from './read-image.ts';

/** Images may be taken out and replaced while drafting; those that no terms name any more still count against this. */
const ROOM_TO_CHANGE = 3;

/** 128 bits in base64url: the salt of the commitment, sealed before the image so that the commitment can be opened again. */
const SALT_LENGTH = 22;

/** Takes an image into a record: its type told by its bytes, its metadata stripped, sealed under the record's key. */
export async function attach(
  desk: Desk,
  session: Session,
  recordId: string,
  image: Blob,
): Promise<Outcome<Attachment>> {
  demand(desk.offers.attachments, 'attachments');
  const entered = await enter(desk, session, recordId);
  if (!entered.ok) return entered;
  const { stored, side } = entered.value;
  const { record } = stored;
  const { max, maxBytes } = (await desk.tenant(session.tenant)).policy.images;
  if (image.size > maxBytes) return refusal('PAYLOAD_TOO_LARGE', undefined, { maxBytes });
  if (record.state !== 'draft') return refusal('NOT_ALLOWED_IN_STATE', record, { state: record.state });
  if (side !== 'initiator') return refusal('NOT_YOUR_TURN', record);
  if ((await desk.ports.store.countAttachments(record.tenant, record.id)) >= max * ROOM_TO_CHANGE) {
    return refusal('PAYLOAD_TOO_LARGE', undefined, { max });
  }
  const read = readImage(new Uint8Array(await image.arrayBuffer()));
  if (!read) return refusal('UNSUPPORTED_MEDIA');
  const key = await desk.key(stored);
  if (!key) return refusal('NOT_ALLOWED_IN_STATE', record, { state: record.state });
  // Those that come side by side have all been counted as none.
  const now = desk.now();
  const today = await desk.ports.store.bump(`images|${record.tenant}|${record.id}`, now, later(now, DAY));
  if (today > max * ROOM_TO_CHANGE) return refusal('PAYLOAD_TOO_LARGE', undefined, { max });
  const id = desk.ports.ids.uuid();
  const { mediaType, bytes } = read;
  const salt = desk.ports.ids.salt();
  const commitment = commitmentOf({ salt, field: 'image', value: sha256Hex(bytes) });
  const sealed = await key.sealBytes(id, join(utf8(salt.padEnd(SALT_LENGTH).slice(0, SALT_LENGTH)), bytes));
  await desk.ports.store.putAttachment({
    id,
    tenant: record.tenant,
    recordId: record.id,
    mediaType,
    size: bytes.length,
    commitment,
    sealed,
  });
  return accepted({ id, commitment, mediaType, size: bytes.length });
}

export async function attachment(desk: Desk, session: Session, recordId: string, id: string): Promise<Outcome<Blob>> {
  demand(desk.offers.attachments, 'attachments');
  const entered = await enter(desk, session, recordId);
  if (!entered.ok) return entered;
  const found = typeof id === 'string' ? await desk.ports.store.loadAttachment(session.tenant, recordId, id) : null;
  const key = found ? await desk.key(entered.value.stored) : null;
  if (!found || !key) return refusal('NOT_FOUND');
  const { bytes, mediaType } = await openedImage(key, found);
  return accepted(new Blob([bytes], { type: mediaType }));
}

/** An image out of the vault, and the salt that opens its commitment. */
export async function openedImage(
  key: RecordKey,
  { id, sealed, mediaType }: StoredAttachment,
): Promise<{ readonly mediaType: string; readonly salt: string; readonly bytes: Bytes }> {
  const opened = await key.openBytes(id, sealed);
  return { mediaType, salt: textOf(opened.subarray(0, SALT_LENGTH)).trimEnd(), bytes: opened.subarray(SALT_LENGTH) };
}
