import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { verifySignature } from '@iou-kit/evidence';
import { revocationLists, type CmsTrust } from '@iou-kit/evidence/cms';
import type { Authority } from './authority.ts';
import { newKeys, signingWith, spkiOf } from './algorithms.ts';
import { partsOf } from './certificate-parts.ts';
import { signDetached } from './cms.ts';
import type { StampFunction } from './cms.ts';
import { authority, clientOf, flipped, now, sealOf, stranger, trustFor } from './pki.harness.ts';
import { issue } from './root.ts';
import { simulatedTsa } from './simulated-tsa.ts';
import type { Misbehaviour } from './simulated-tsa.ts';
import { timestampQuery, tokenIn } from './timestamp-query.ts';
import { stampWith } from './timestamps.ts';

const content = new TextEncoder().encode('借款协议');
const signer = await sealOf('ecdsa-sha256');
const trust = trustFor('seal');
const timestamp = stampWith(clientOf());
const sign = async (stamp?: StampFunction, by = signer) =>
  (await signDetached({ content, signer: by, timestamp: stamp })).der;

/** Takes whatever token it is given, as a careless host would. */
const unchecked =
  (how?: Misbehaviour, by = authority, at = now): StampFunction =>
  async (imprint) => {
    const ask = simulatedTsa(by, { now: () => at }, () => how);
    const answer = await ask('', { body: timestampQuery(imprint, Uint8Array.of(7)) });
    return tokenIn(new Uint8Array(await answer.arrayBuffer()));
  };

async function faultOf(der: Uint8Array, over = content, trusted: CmsTrust = trust, at: string | undefined = now) {
  const read = await verifySignature(der, over, trusted, at);
  return read.ok ? 'none' : read.fault;
}

suite('SIGNATURE_INVALID', () => {
  test('for other bytes', async () =>
    assert.equal(await faultOf(await sign(), content.subarray(1)), 'SIGNATURE_INVALID'));

  test('for a damaged signature value', async () => {
    const der = await sign();
    assert.equal(await faultOf(flipped(der, der.length * 8 - 8)), 'SIGNATURE_INVALID');
  });

  test("for a certificate that is not the key's", async () => {
    const other = await sealOf('ecdsa-sha256');
    assert.equal(
      await faultOf(await sign(undefined, { ...signer, certificate: other.certificate })),
      'SIGNATURE_INVALID',
    );
  });

  test('for what is no CMS, or is too large to be one', async () => {
    assert.equal(await faultOf(new Uint8Array()), 'SIGNATURE_INVALID');
    assert.equal(await faultOf(content), 'SIGNATURE_INVALID');
    assert.equal(await faultOf(new Uint8Array(1_000_001)), 'SIGNATURE_INVALID');
  });

  test('for bytes after the end', async () => {
    const der = await sign();
    assert.equal(await faultOf(new Uint8Array([...der, 0])), 'SIGNATURE_INVALID');
  });

  test('names the certificate all the same', async () => {
    const read = await verifySignature(await sign(), content.subarray(1), trust, now);
    assert.equal(!read.ok && read.signer?.commonName, 'simulated platform seal');
  });
});

suite('CERTIFICATE_UNTRUSTED', () => {
  test("for a stranger's authority", async () => {
    assert.equal(await faultOf(await sign(), content, trustFor('seal', stranger)), 'CERTIFICATE_UNTRUSTED');
    assert.equal(await faultOf(await sign(undefined, await sealOf('rsa-sha256', stranger))), 'CERTIFICATE_UNTRUSTED');
  });

  test('for no roots at all, or unreadable ones', async () => {
    for (const roots of [[], ['nonsense'], ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----']])
      assert.equal(await faultOf(await sign(), content, { ...trust, roots }), 'CERTIFICATE_UNTRUSTED');
  });

  test("for a person's certificate where the seal's belongs", async () => {
    const certificate = await authority.eventCertificate(partsOf(signer.certificate).publicKey, '王小明', now);
    assert.equal(await faultOf(await sign(undefined, { ...signer, certificate })), 'CERTIFICATE_UNTRUSTED');
  });

  test('for a certificate that was issued by one that is no authority', async () => {
    const { publicKey, privateKey } = await newKeys('ecdsa-sha256', false);
    const between = { ...authority.roots.seal, signing: signer, name: partsOf(signer.certificate).subject };
    const subject = { commonName: 'simulated platform seal', organization: 'simulated iou-kit' };
    const issued = { subject, publicKey: await spkiOf(publicKey), notBefore: now, notAfter: now };
    const certificate = await issue(between, issued);
    const by = { ...signingWith(privateKey, 'ecdsa-sha256'), certificate, chain: [signer.certificate], crls: [] };
    assert.equal(await faultOf(await sign(undefined, by)), 'CERTIFICATE_UNTRUSTED');
  });

  test('for a certificate beside the path, which no signature covers', async () => {
    const stray = { ...signer, chain: [stranger.roots.seal.certificate] };
    assert.equal(await faultOf(await sign(undefined, stray)), 'CERTIFICATE_UNTRUSTED');
    const root = { ...signer, chain: [authority.roots.seal.certificate] };
    assert.equal(await faultOf(await sign(undefined, root)), 'none');
  });
});

suite('CERTIFICATE_EXPIRED', () => {
  test('for a time before or after', async () => {
    const der = await sign();
    assert.equal(await faultOf(der, content, trust, '2026-06-01T04:04:05.999Z'), 'CERTIFICATE_EXPIRED');
    assert.equal(await faultOf(der, content, trust, '2026-06-01T04:04:06.000Z'), 'none');
    assert.equal(await faultOf(der, content, trust, '2028-05-31T04:05:06.120Z'), 'none');
    assert.equal(await faultOf(der, content, trust, '2028-06-01T04:05:06.120Z'), 'CERTIFICATE_EXPIRED');
  });

  test("by the timestamp's time and not by what the caller believes", async () => {
    const late = await sign(unchecked(undefined, authority, '2029-01-01T00:00:00.000Z'));
    assert.equal(await faultOf(late), 'CERTIFICATE_EXPIRED');
    assert.equal(await faultOf(await sign(timestamp), content, trust, '2040-01-01T00:00:00.000Z'), 'none');
  });
});

suite('CERTIFICATE_REVOKED', () => {
  const { certificate } = signer;
  const second = '2026-06-01T04:05:06.000Z';
  const faultBy = async (list: Uint8Array, stamp: StampFunction | undefined = timestamp) =>
    faultOf(await sign(stamp), content, { ...trust, lists: revocationLists([list]) });

  test('by the time of the signature, and not after it', async () => {
    const listed = async (at: string) => faultBy(await authority.revocationList('seal', now, [{ certificate, at }]));
    assert.equal(await listed('2026-05-01T00:00:00.000Z'), 'CERTIFICATE_REVOKED');
    assert.equal(await listed(second), 'CERTIFICATE_REVOKED');
    assert.equal(await listed('2026-06-01T04:05:07.000Z'), 'none');
  });

  test('by the authority of the certificate alone', async () => {
    const revoked = [{ certificate, at: second }];
    assert.equal(await faultBy(await stranger.revocationList('seal', now, revoked)), 'none');
    assert.equal(await faultBy(await authority.revocationList('time', now, revoked)), 'none');
    const list = await authority.revocationList('seal', now, revoked);
    assert.equal(await faultBy(flipped(list, list.length * 8 - 8)), 'none');
    assert.equal(await faultBy(new Uint8Array([...list, 0])), 'none');
  });

  test('itself, and not another of the same authority', async () => {
    const other = (await sealOf('ecdsa-sha256')).certificate;
    assert.equal(
      await faultBy(await authority.revocationList('seal', now, [{ certificate: other, at: second }])),
      'none',
    );
    assert.equal(await faultBy(await authority.revocationList('seal', now)), 'none');
  });

  test('of a timestamp, which then is none', async () => {
    const certificates: Uint8Array[] = [];
    const noting = {
      ...authority,
      stampingCertificate: async (...asked: Parameters<Authority['stampingCertificate']>) => {
        const made = await authority.stampingCertificate(...asked);
        certificates.push(made);
        return made;
      },
    };
    const der = await sign(unchecked(undefined, noting));
    const list = await authority.revocationList(
      'time',
      now,
      certificates.map((each) => ({ certificate: each, at: second })),
    );
    assert.equal(await faultOf(der, content, { ...trust, lists: revocationLists([list]) }), 'TIMESTAMP_INVALID');
  });
});

test('TIMESTAMP_OTHER_HASH for a token over something else', async () => {
  const token = await timestamp(new Uint8Array(32));
  assert.equal(await faultOf(await sign(() => Promise.resolve(token))), 'TIMESTAMP_OTHER_HASH');
  assert.equal(await faultOf(await sign(unchecked('wrong imprint'))), 'TIMESTAMP_OTHER_HASH');
});

suite('TIMESTAMP_INVALID', () => {
  for (const how of ['expired certificate', 'no stamping certificate', 'damaged token'] as const)
    test(`for a token: ${how}`, async () =>
      assert.equal(await faultOf(await sign(unchecked(how))), 'TIMESTAMP_INVALID'));

  test("for a stranger's token, or what is no token", async () => {
    assert.equal(await faultOf(await sign(unchecked(undefined, stranger))), 'TIMESTAMP_INVALID');
    assert.equal(await faultOf(await sign(() => sign())), 'TIMESTAMP_INVALID');
    assert.equal(await faultOf(await sign(() => Promise.resolve(Uint8Array.of(0x30, 0)))), 'TIMESTAMP_INVALID');
  });

  test("names the signature's certificate, not the timestamp's", async () => {
    const read = await verifySignature(await sign(unchecked('damaged token')), content, trust);
    assert.equal(!read.ok && read.signer?.commonName, 'simulated platform seal');
  });
});
