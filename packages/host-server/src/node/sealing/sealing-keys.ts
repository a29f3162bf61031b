import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { LogKey, LogSigner } from '@iou-kit/evidence';
import {
  createAuthority,
  exportAuthority,
  importAuthority,
  localSealKeys,
  newKeys,
  spkiOf,
  type Authority,
  type SealKeys,
  type StoredAuthority,
} from '../../pki/index.ts';
import { newTokenJwk } from '../../tokens/token-keys.ts';
import { writePrivate } from '../keys/write-private.ts';

const Root = z.strictObject({ privateKey: z.string(), certificate: z.string() });
const KeyFile = z.strictObject({
  v: z.literal(1),
  log: z.strictObject({
    kid: z.string(),
    jwk: z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), d: z.string() }),
  }),
  /** Public halves of the keys that signed the log before. */
  retiredLogs: z.optional(
    z.array(z.strictObject({ kid: z.string(), kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() })),
  ),
  authority: z.strictObject({
    format: z.literal('iou-development-authority/1'),
    roots: z.strictObject({ people: Root, seal: Root, time: Root }),
  }),
  seal: z.strictObject({ privateKey: z.string(), certificate: z.string() }),
});

export type SealAlgorithm = 'rsa' | 'ecdsa';

/** Keys for sealing, made at the first start of a data folder and never shipped. For development; else a KMS and licensed authorities. */
export interface SealingKeys {
  readonly signer: LogSigner;
  /** Whatever signs the log or once signed it; the first one signs. */
  readonly logKeys: readonly LogKey[];
  readonly authority: Authority;
  readonly seal: SealKeys;
}

/** Opens `sealing-keys.json`, or makes it. `now` is the records' clock: certificates are dated by it. */
export async function sealingKeys(
  folder: string,
  now: string,
  algorithm: SealAlgorithm = 'ecdsa',
): Promise<SealingKeys> {
  const path = `${folder}/sealing-keys.json`;
  if (!existsSync(path)) writePrivate(path, JSON.stringify(await made(now, algorithm)));
  const kept = KeyFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const { kid, jwk } = kept.log;
  const { kty, crv, x } = jwk;
  const authority = await importAuthority(kept.authority satisfies StoredAuthority);
  const key = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']);
  const sealName = JSON.parse(Buffer.from(kept.seal.privateKey, 'base64').toString()) as JsonWebKey;
  return {
    signer: { kid, sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytes)) },
    logKeys: [{ kid, kty, crv, x }, ...(kept.retiredLogs ?? [])],
    authority,
    seal: await localSealKeys({
      privateKey: sealName,
      algorithm: sealName.kty === 'RSA' ? 'rsa-sha256' : 'ecdsa-sha256',
      certificate: new Uint8Array(Buffer.from(kept.seal.certificate, 'base64')),
    }),
  };
}

async function made(now: string, algorithm: SealAlgorithm): Promise<z.infer<typeof KeyFile>> {
  const { kid, jwk } = await newTokenJwk();
  const authority = await createAuthority(now);
  const seal = await newSeal(authority, now, algorithm);
  return KeyFile.parse({ v: 1, log: { kid, jwk }, authority: await exportAuthority(authority), seal });
}

/** A fresh key for the seal, certified by the authority of this folder. */
async function newSeal(authority: Authority, now: string, algorithm: SealAlgorithm) {
  const pair = await newKeys(algorithm === 'rsa' ? 'rsa-sha256' : 'ecdsa-sha256', true);
  const certificate = await authority.sealCertificate(await spkiOf(pair.publicKey), now);
  const privateKey = JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey));
  return {
    privateKey: Buffer.from(privateKey).toString('base64'),
    certificate: Buffer.from(certificate).toString('base64'),
  };
}

/**
 * Makes a new key to sign the log with, or to seal with. Of a log key the public half stays published, for what it signed; a seal stands by
 * its certificate. Not while a server uses the file.
 */
export async function rotateSealingKeys(folder: string, which: 'log' | 'seal', now: string): Promise<void> {
  const path = `${folder}/sealing-keys.json`;
  const kept = KeyFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  if (which === 'log') {
    const { kid, jwk } = kept.log;
    const { kty, crv, x } = jwk;
    const log = await newTokenJwk();
    const retiredLogs = [{ kid, kty, crv, x }, ...(kept.retiredLogs ?? [])];
    writePrivate(path, JSON.stringify(KeyFile.parse({ ...kept, log, retiredLogs })));
    return;
  }
  const { kty } = JSON.parse(Buffer.from(kept.seal.privateKey, 'base64').toString()) as JsonWebKey;
  const authority = await importAuthority(kept.authority satisfies StoredAuthority);
  const seal = await newSeal(authority, now, kty === 'RSA' ? 'rsa' : 'ecdsa');
  writePrivate(path, JSON.stringify({ ...kept, seal }));
}
