import { cryptoKeyring } from '@iou-kit/host-adapter/memory';
import type { Keyring } from '@iou-kit/host-adapter/service';
import type { FileKeys } from './key-file.ts';

/** The keyring over the secrets of a key file. Imported keys stay in memory and cannot be read out of it. */
export function fileKeyring(keys: FileKeys): Keyring {
  const imported = new Map<string, ReturnType<typeof importKeys>>();
  return cryptoKeyring((tenant) => {
    const known = imported.get(tenant) ?? importKeys(keys.secrets(tenant));
    imported.set(tenant, known);
    return known;
  });
}

async function importKeys({ wrap, retired, index }: ReturnType<FileKeys['secrets']>) {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const importRaw = (raw: Uint8Array, uses: KeyUsage[]) =>
    crypto.subtle.importKey('raw', new Uint8Array(raw), 'AES-GCM', false, uses);
  const [wrapping, indexing, ...old] = await Promise.all([
    importRaw(wrap, ['encrypt', 'decrypt']),
    crypto.subtle.importKey('raw', new Uint8Array(index), hmac, false, ['sign']),
    ...retired.map((raw) => importRaw(raw, ['decrypt'])),
  ]);
  return { wrapping, retired: old, indexing };
}
