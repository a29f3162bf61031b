import { Opening, toBase64Url } from '@iou-kit/machine';
import type { Keyring, SealedValue } from '../ports/index.ts';
import { bytesOf, textOf, utf8, type Bytes } from './encoding.ts';
import { aesKey, seal, unseal } from './seal.ts';

/** The key of one record's personal values. Each value is bound to tenant, record and its own id, so that none can stand in for another. */
export interface RecordKey {
  /** As the store keeps it. */
  readonly wrapped: string;
  seal(id: string, text: string): Promise<SealedValue>;
  open(value: SealedValue): Promise<string>;
  sealOpening(opening: Opening): Promise<SealedValue>;
  openings(values: readonly SealedValue[]): Promise<ReadonlyMap<string, Opening>>;
  sealBytes(id: string, bytes: Uint8Array): Promise<Bytes>;
  openBytes(id: string, sealed: Uint8Array): Promise<Bytes>;
}

const KEY_BYTES = 32;

export async function newRecordKey(keyring: Keyring, tenant: string, recordId: string): Promise<RecordKey> {
  const raw = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return recordKey(raw, await keyring.wrap(tenant, raw), tenant, recordId);
}

export async function unwrapRecordKey(
  keyring: Keyring,
  tenant: string,
  recordId: string,
  wrapped: string,
): Promise<RecordKey> {
  return recordKey(new Uint8Array(await keyring.unwrap(tenant, wrapped)), wrapped, tenant, recordId);
}

async function recordKey(raw: Bytes, wrapped: string, tenant: string, recordId: string): Promise<RecordKey> {
  const key = await aesKey(raw);
  const place = (id: string) => utf8(`${tenant}|${recordId}|${id}`);
  const sealText = async (id: string, text: string) => ({
    id,
    sealed: toBase64Url(await seal(key, utf8(text), place(id))),
  });
  const openText = async ({ id, sealed }: SealedValue) => textOf(await unseal(key, bytesOf(sealed), place(id)));
  return {
    wrapped,
    seal: sealText,
    open: openText,
    sealOpening: (opening) => sealText(opening.commitment, JSON.stringify(opening)),
    openings: async (values) => {
      const openings = await Promise.all(values.map(async (value) => Opening.parse(JSON.parse(await openText(value)))));
      return new Map(openings.map((opening) => [opening.commitment, opening]));
    },
    sealBytes: (id, bytes) => seal(key, bytes, place(id)),
    openBytes: (id, sealed) => unseal(key, sealed, place(id)),
  };
}
