import { base64url } from 'jose';
import type { Keyring } from '@iou-kit/host-adapter/service';
import { utf8, type Bytes } from './bytes.ts';

/** The two keys of a tenant, 32 bytes each: one wraps the keys of records, the other makes blind indexes. */
export interface TenantSecrets {
  readonly wrap: Uint8Array;
  readonly index: Uint8Array;
}

interface TenantKeys {
  readonly wrap: CryptoKey;
  readonly index: CryptoKey;
}

const VERSION = 'v1';
const IV_BYTES = 12;

/** A keyring over secrets that somebody else keeps. AES-256-GCM bound to the tenant; HMAC-SHA-256. Throws for an unknown tenant. */
export function tenantKeyring(secretsOf: (tenant: string) => TenantSecrets | undefined): Keyring {
  const imported = new Map<string, Promise<TenantKeys>>();

  function keysOf(tenant: string): Promise<TenantKeys> {
    const known = imported.get(tenant);
    if (known) return known;
    const secrets = secretsOf(tenant);
    if (!secrets) return Promise.reject(new Error('A tenant must have its keys.'));
    const keys = importKeys(secrets);
    imported.set(tenant, keys);
    return keys;
  }

  return {
    async wrap(tenant, key) {
      const { wrap } = await keysOf(tenant);
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const sealed = await crypto.subtle.encrypt(gcm(tenant, iv), wrap, new Uint8Array(key));
      return [VERSION, base64url.encode(iv), base64url.encode(new Uint8Array(sealed))].join('.');
    },
    async unwrap(tenant, wrapped) {
      const [version, iv, sealed] = wrapped.split('.');
      if (version !== VERSION || iv === undefined || sealed === undefined) throw new Error('A wrapped key has three parts.');
      const { wrap } = await keysOf(tenant);
      const opened = await crypto.subtle.decrypt(gcm(tenant, decode(iv)), wrap, decode(sealed));
      return new Uint8Array(opened);
    },
    async index(tenant, field, value) {
      const { index } = await keysOf(tenant);
      const mac = await crypto.subtle.sign('HMAC', index, utf8(JSON.stringify([field, value])));
      return base64url.encode(new Uint8Array(mac));
    },
  };
}

const decode = (text: string): Bytes => new Uint8Array(base64url.decode(text));
const gcm = (tenant: string, iv: Bytes) => ({ name: 'AES-GCM', iv, additionalData: utf8(tenant) });

async function importKeys({ wrap, index }: TenantSecrets): Promise<TenantKeys> {
  const [wrapKey, indexKey] = await Promise.all([
    crypto.subtle.importKey('raw', new Uint8Array(wrap), 'AES-GCM', false, ['encrypt', 'decrypt']),
    crypto.subtle.importKey('raw', new Uint8Array(index), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ]);
  return { wrap: wrapKey, index: indexKey };
}
