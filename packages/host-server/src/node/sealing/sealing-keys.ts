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
  readonly logKey: LogKey;
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
    logKey: { kid, kty, crv, x },
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
  const pair = await newKeys(algorithm === 'rsa' ? 'rsa-sha256' : 'ecdsa-sha256', true);
  const certificate = await authority.sealCertificate(await spkiOf(pair.publicKey), now);
  const privateKey = JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey));
  return KeyFile.parse({
    v: 1,
    log: { kid, jwk },
    authority: await exportAuthority(authority),
    seal: {
      privateKey: Buffer.from(privateKey).toString('base64'),
      certificate: Buffer.from(certificate).toString('base64'),
    },
  });
}
