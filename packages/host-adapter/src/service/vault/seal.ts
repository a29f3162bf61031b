import { join, type Bytes } from './encoding.ts';

const IV_BYTES = 12;

/** AES-256-GCM; the random IV stands before the ciphertext. */
export async function seal(key: CryptoKey, plain: Uint8Array, aad: Bytes): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: aad }, key, new Uint8Array(plain));
  return join(iv, new Uint8Array(sealed));
}

/** Throws an OperationError if key, place or a single bit is another. */
export async function unseal(key: CryptoKey, sealed: Uint8Array, aad: Bytes): Promise<Bytes> {
  const iv = new Uint8Array(sealed.subarray(0, IV_BYTES));
  const body = new Uint8Array(sealed.subarray(IV_BYTES));
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: aad }, key, body));
}

export const aesKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
