import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { newTokenJwk, type TokenJwk } from '../../tokens/token-keys.ts';
import { writePrivate } from './write-private.ts';

/** Two 32-byte keys of a tenant, base64url. */
const TenantSecrets = z.strictObject({ wrap: z.string(), index: z.string() });
const KeyFile = z.strictObject({
  v: z.literal(1),
  tenants: z.record(z.string(), TenantSecrets),
  tokens: z.array(
    z.strictObject({
      kid: z.string(),
      jwk: z.strictObject({ kty: z.string(), crv: z.string(), x: z.string(), d: z.string() }),
    }),
  ),
});
type KeyFile = z.infer<typeof KeyFile>;

/** The keys of one data folder, in a file that only its owner may read. Meant for development and small hosts; else a KMS. */
export interface FileKeys {
  readonly tokens: readonly TokenJwk[];
  /** The tenant's secrets, made when they are first asked for and on the disk before they are used. */
  secrets(tenant: string): { readonly wrap: Uint8Array; readonly index: Uint8Array };
}

const newSecret = () => randomBytes(32).toString('base64url');

/** Opens `keys.json`, or makes it. `mustExist`: there are records already, which new keys could not open. */
export async function fileKeys(folder: string, mustExist: boolean): Promise<FileKeys> {
  const path = `${folder}/keys.json`;
  if (!existsSync(path)) {
    if (mustExist) throw new Error(`${path} is missing, and without it the records cannot be opened.`);
    const made: KeyFile = { v: 1, tenants: {}, tokens: [await newTokenJwk()] };
    writePrivate(path, JSON.stringify(made));
  }
  const kept = KeyFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  return {
    tokens: kept.tokens,
    secrets(tenant) {
      const known = Object.hasOwn(kept.tenants, tenant) ? kept.tenants[tenant] : undefined;
      const secrets = known ?? { wrap: newSecret(), index: newSecret() };
      if (!known) {
        kept.tenants[tenant] = secrets;
        writePrivate(path, JSON.stringify(kept));
      }
      return { wrap: Buffer.from(secrets.wrap, 'base64url'), index: Buffer.from(secrets.index, 'base64url') };
    },
  };
}
