import { base64url } from 'jose';
import { sha256Hex } from '@iou-kit/machine';
import { equalBytes, randomBytes, utf8 } from './bytes.ts';

/** How a partner's key is kept: by the public half of it, with the hash of the other. */
export interface StoredApiKey {
  readonly tenant: string;
  readonly secretHash: string;
}

/** Finds a key by its public half; null where there is none. */
export interface ApiKeys {
  find(keyId: string): Promise<StoredApiKey | null>;
}

const shape = /^iouk_([A-Za-z0-9]{12})_([A-Za-z0-9_-]{43})$/;

/** `iouk_<id>_<256 random bits>`. Only the hash may be stored: with that much randomness it needs no salt and no stretching. */
export function newApiKey(): { readonly key: string; readonly id: string; readonly secretHash: string } {
  const id = [...randomBytes(12)].map((byte) => alphabet[byte % alphabet.length]).join('');
  const secret = base64url.encode(randomBytes(32));
  return { key: `iouk_${id}_${secret}`, id, secretHash: sha256Hex(secret) };
}

/** The tenant whose key this is, or null. Takes the same time for every wrong secret. */
export async function tenantOfApiKey(keys: ApiKeys, presented: string): Promise<string | null> {
  const [, id, secret] = shape.exec(presented) ?? [];
  if (id === undefined || secret === undefined) return null;
  const stored = await keys.find(id);
  const matches = equalBytes(utf8(sha256Hex(secret)), utf8(stored?.secretHash ?? '0'.repeat(64)));
  return stored && matches ? stored.tenant : null;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
