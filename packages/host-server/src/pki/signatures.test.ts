import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { verifySignature } from '@iou-kit/evidence';
import { addTimestamp } from './add-timestamp.ts';
import { exportAuthority, importAuthority } from './authority.ts';
import { simulatedCertificates } from './certificate-port.ts';
import { signDetached } from './cms.ts';
import { readCertificate } from './evidence.ts';
import { signStatement } from './personal-signature.ts';
import { authority, clientOf, evidence, now, sealOf, statement, trustFor } from './pki.harness.ts';
import { stampWith } from './timestamps.ts';

const content = new TextEncoder().encode('借款协议');
const timestamp = stampWith(clientOf());
const certificates = simulatedCertificates(authority);

suite('a detached signature', () => {
  for (const algorithm of ['rsa-sha256', 'ecdsa-sha256'] as const) {
    test(`by ${algorithm} checks, with the time of its timestamp`, async () => {
      const { der, timePending } = await signDetached({ content, signer: await sealOf(algorithm), timestamp });
      assert.equal(timePending, false);
      const read = await verifySignature(der, content, trustFor('seal'));
      assert.ok(read.ok, JSON.stringify(read));
      assert.deepEqual([read.time, read.timePending], [now, false]);
      assert.equal(read.signer.commonName, 'simulated platform seal');
      assert.match(read.signer.issuer, /CN=simulated seal root/);
    });

    test(`by ${algorithm} is the same over parts as over the whole`, async () => {
      const parts = [content.subarray(0, 5), content.subarray(5)];
      const { der } = await signDetached({ content: parts, signer: await sealOf(algorithm) });
      assert.ok((await verifySignature(der, content, trustFor('seal'), now)).ok);
      assert.ok((await verifySignature(der, parts, trustFor('seal'), now)).ok);
    });
  }

  test('without a timestamp says that its time is pending', async () => {
    const { der, timePending } = await signDetached({ content, signer: await sealOf('ecdsa-sha256') });
    assert.equal(timePending, true);
    const read = await verifySignature(der, content, trustFor('seal'), now);
    assert.ok(read.ok);
    assert.deepEqual([read.timePending, 'time' in read], [true, false]);
  });

  test('comes to be although the timestamp function throws', async () => {
    const failing = () => Promise.reject(new Error('down'));
    const { timePending } = await signDetached({ content, signer: await sealOf('ecdsa-sha256'), timestamp: failing });
    assert.equal(timePending, true);
  });

  test('is given its timestamp later, and signed only once', async () => {
    const { der } = await signDetached({ content, signer: await sealOf('rsa-sha256') });
    assert.deepEqual(await addTimestamp(der, () => Promise.resolve(null)), { der, timePending: true });
    const stamped = await addTimestamp(der, timestamp);
    const read = await verifySignature(stamped.der, content, trustFor('seal'));
    assert.equal(read.ok && read.time, now);
    assert.deepEqual(await addTimestamp(stamped.der, timestamp), stamped);
  });
});

suite("a person's signature", () => {
  for (const name of ['王小明', '阿卜杜拉·买买提', '𠮷田𬎆']) {
    test(`names ${name}`, async () => {
      const signed = await signStatement({ statement, name, evidence, certificates, timestamp, now });
      assert.match(new TextDecoder().decode(signed.statementBytes), /^\{"documentHash":"a+","eventHash":/);
      const read = await verifySignature(signed.p7s, signed.statementBytes, trustFor('people'));
      assert.ok(read.ok, JSON.stringify(read));
      assert.equal(read.signer.commonName, name);
      assert.equal(read.signer.organization, 'simulated event certificate');
      assert.deepEqual(read.signer, signed.certificate);
      assert.match(read.signer.serial, /^[0-9a-f]{32}$/);
    });
  }

  test('is by a certificate of an hour, and of a key used once', async () => {
    const both = await Promise.all(
      [1, 2].map(() => signStatement({ statement, name: '王小明', evidence, certificates, now })),
    );
    const [one, other] = both.map(({ certificate }) => certificate);
    assert.deepEqual([one!.notBefore, one!.notAfter], ['2026-06-01T04:04:06.000Z', '2026-06-01T05:05:06.000Z']);
    assert.notEqual(one!.serial, other!.serial);
  });

  test('does not come to be where the authority certifies another name, or another key', async () => {
    const other = {
      ...certificates,
      issue: (request: Parameters<typeof certificates.issue>[0]) => certificates.issue({ ...request, name: '李四' }),
    };
    const request = { statement, name: '王小明', evidence, now };
    await assert.rejects(signStatement({ ...request, certificates: other }), /another name/);
    const issued = await certificates.issue({ publicKey: (await anyKey()).publicKey, name: '王小明', evidence, now });
    await assert.rejects(
      signStatement({ ...request, certificates: { ...certificates, issue: () => Promise.resolve(issued) } }),
      /another key/,
    );
  });
});

test('an authority that was stored and taken up again issues under the same roots', async () => {
  const stored: unknown = JSON.parse(JSON.stringify(await exportAuthority(authority)));
  const again = await importAuthority(stored as Awaited<ReturnType<typeof exportAuthority>>);
  const seal = await sealOf('ecdsa-sha256', again);
  const { der } = await signDetached({ content, signer: seal });
  assert.ok((await verifySignature(der, content, trustFor('seal'), now)).ok);
  assert.equal(again.pem('time'), authority.pem('time'));
});

test('everything that the authority issues says that it is simulated', async () => {
  const { publicKey } = await anyKey();
  const issued = [
    ...Object.values(authority.roots).map((root) => root.certificate),
    await authority.sealCertificate(publicKey, now),
    await authority.stampingCertificate(publicKey, now),
    await authority.eventCertificate(publicKey, '王小明', now),
  ];
  for (const certificate of issued) assert.match(readCertificate(certificate)?.organization ?? '', /^simulated /);
});

async function anyKey() {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  return { publicKey: new Uint8Array(await crypto.subtle.exportKey('spki', keys.publicKey)) };
}
