import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { signJws, verifyJws, type LogSigner } from './jws.ts';
import type { LogKey } from './shapes.ts';

const payload = new TextEncoder().encode('{"size":1}');
let signer: LogSigner;
let key: LogKey;

async function newKey(kid: string): Promise<{ signer: LogSigner; key: LogKey }> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const { x = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return {
    key: { kid, kty: 'OKP', crv: 'Ed25519', x },
    signer: {
      kid,
      sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes)),
    },
  };
}

before(async () => {
  ({ signer, key } = await newKey('k1'));
});

const headed = (header: unknown, jws: string) =>
  [Buffer.from(JSON.stringify(header)).toString('base64url'), ...jws.split('.').slice(1)].join('.');

describe('a signature of the log', () => {
  test('holds for its payload, its key and its purpose alone', async () => {
    const jws = await signJws(signer, 'a', payload);
    assert.deepEqual(await verifyJws(jws, 'a', [key]), { ok: true, payload: new Uint8Array(payload) });
    assert.deepEqual(await verifyJws(jws, 'b', [key]), { ok: false, fault: 'JWS_INVALID' });
    assert.deepEqual(await verifyJws(jws, 'a', []), { ok: false, fault: 'KEY_UNKNOWN' });
    const other = await newKey('k1');
    assert.deepEqual(await verifyJws(jws, 'a', [other.key]), { ok: false, fault: 'JWS_INVALID' });
  });

  test('stands apart from its payload where that lies beside it', async () => {
    const jws = await signJws(signer, 'a', payload, { detached: true });
    assert.match(jws, /^[\w-]+\.\.[\w-]+$/);
    assert.equal((await verifyJws(jws, 'a', [key], payload)).ok, true);
    assert.equal((await verifyJws(jws, 'a', [key], payload.with(0, 0))).ok, false);
    assert.equal((await verifyJws(jws, 'a', [key])).ok, false);
    assert.equal((await verifyJws(await signJws(signer, 'a', payload), 'a', [key], payload)).ok, false);
  });

  test('is none in another algorithm, with what it does not understand, or in another spelling', async () => {
    const jws = await signJws(signer, 'a', payload);
    const spoilt = [
      headed({ alg: 'none', kid: 'k1', typ: 'a' }, jws),
      headed({ alg: 'HS256', kid: 'k1', typ: 'a' }, jws),
      headed({ alg: 'EdDSA', kid: 'k1', typ: 'a', crit: ['x'] }, jws),
      headed({ alg: 'EdDSA', kid: 'k1', typ: 'a', b64: false }, jws),
      `${jws}=`,
      `${jws}.`,
      jws.replace(/\.[^.]*$/, '.'),
      '',
      '..',
      'a'.repeat(20_000),
    ];
    for (const each of spoilt) assert.equal((await verifyJws(each, 'a', [key])).ok, false, each.slice(0, 60));
  });
});
