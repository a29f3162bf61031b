import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { newTokenJwk, type TokenJwk } from '../../tokens/token-keys.ts';
import { writePrivate } from './write-private.ts';

/** Two 32-byte keys of a tenant, base64url, and those that wrapped before. */
const TenantSecrets = z.strictObject({
  wrap: z.string(),
  index: z.string(),
  retired: z.optional(z.array(z.string())),
});
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
  secrets(tenant: string): {
    readonly wrap: Uint8Array;
    readonly retired: readonly Uint8Array[];
    readonly index: Uint8Array;
  };
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
  const kept = readKeyFile(path);
  return {
    tokens: kept.tokens,
    secrets(tenant) {
      const known = Object.hasOwn(kept.tenants, tenant) ? kept.tenants[tenant] : undefined;
      const secrets = known ?? { wrap: newSecret(), index: newSecret() };
      if (!known) {
        // Known only once it is on the disk: what a key wraps that is lost with the process can never be opened again.
        writePrivate(path, JSON.stringify({ ...kept, tenants: { ...kept.tenants, [tenant]: secrets } }));
        kept.tenants[tenant] = secrets;
      }
      const { wrap, retired = [], index } = secrets;
      return { wrap: raw(wrap), retired: retired.map(raw), index: raw(index) };
    },
  };
}

/**
 * Makes a new key to sign tokens with, or to wrap records with. The token key before the last is forgotten, for its tokens have ended;
 * what wrapped before goes on opening. Not while a server uses the file.
 */
export async function rotateFileKeys(folder: string, which: 'tokens' | 'wrapping'): Promise<void> {
  const path = `${folder}/keys.json`;
  const kept = readKeyFile(path);
  if (which === 'tokens') kept.tokens = [...kept.tokens.slice(-1), await newTokenJwk()];
  else {
    for (const [tenant, { wrap, retired = [], index }] of Object.entries(kept.tenants))
      kept.tenants[tenant] = { wrap: newSecret(), index, retired: [...retired, wrap] };
  }
  writePrivate(path, JSON.stringify(kept));
}

const raw = (secret: string): Uint8Array => Buffer.from(secret, 'base64url');
const readKeyFile = (path: string): KeyFile => KeyFile.parse(JSON.parse(readFileSync(path, 'utf8')));
