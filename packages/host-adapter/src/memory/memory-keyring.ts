import { toBase64Url } from '@iou-kit/machine';
import type { Keyring } from '../service/index.ts';
import { bytesOf, utf8 } from '../service/vault/encoding.ts';
import { seal, unseal } from '../service/vault/seal.ts';

/** The keys of a tenant: one wraps, one indexes. None can be read out. */
export interface TenantKeys {
  readonly wrapping: CryptoKey;
  /** Wrap no more, and open what they once wrapped. */
  readonly retired?: readonly CryptoKey[] | undefined;
  readonly indexing: CryptoKey;
}

export async function newTenantKeys(): Promise<TenantKeys> {
  return {
    wrapping: await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    indexing: await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
  };
}

/** A keyring over WebCrypto keys that somebody keeps. */
export function cryptoKeyring(keysOf: (tenant: string) => Promise<TenantKeys>): Keyring {
  return {
    async wrap(tenant, key) {
      const { wrapping } = await keysOf(tenant);
      return toBase64Url(await seal(wrapping, key, utf8(tenant)));
    },
    async unwrap(tenant, wrapped) {
      const { wrapping, retired = [] } = await keysOf(tenant);
      let failure: unknown;
      for (const key of [wrapping, ...retired]) {
        try {
          return await unseal(key, bytesOf(wrapped), utf8(tenant));
        } catch (error) {
          // What a key did not wrap it cannot open: its seal does not fit.
          failure ??= error;
        }
      }
      throw failure;
    },
    async index(tenant, field, value) {
      const { indexing } = await keysOf(tenant);
      const mac = await crypto.subtle.sign('HMAC', indexing, utf8(JSON.stringify([field, value])));
      return toBase64Url(new Uint8Array(mac));
    },
  };
}

/** Random keys that die with the page or process. */
export function memoryKeyring(): Keyring {
  const keys = new Map<string, Promise<TenantKeys>>();
  return cryptoKeyring((tenant) => {
    const known = keys.get(tenant) ?? newTenantKeys();
    keys.set(tenant, known);
    return known;
  });
}
