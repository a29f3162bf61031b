import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { newKeys, sha256, spkiOf } from './algorithms.ts';
import { simulatedCertificates } from './certificate-port.ts';
import { signDetached } from './cms.ts';
import { hexOf, pemOf } from './evidence.ts';
import { signStatement } from './personal-signature.ts';
import { authority, clientOf, evidence, now, sealOf, statement } from './pki.harness.ts';
import type { Purpose } from './authority.ts';
import { stampWith } from './timestamps.ts';

const folder = mkdtempSync(join(tmpdir(), 'iou-pki-'));
after(() => rmSync(folder, { recursive: true }));

let files = 0;
function file(content: Uint8Array | string): string {
  const path = join(folder, String((files += 1)));
  writeFileSync(path, content);
  return path;
}
const root = (purpose: Purpose) => file(authority.pem(purpose));
const at = ['-attime', String(Math.floor(Date.parse(now) / 1000))];

/** Fails with what openssl says unless it is content. */
function accepts(...parameters: readonly string[]): string {
  const { status, stderr, stdout, error } = spawnSync('openssl', parameters, { encoding: 'utf8' });
  assert.equal(status, 0, `openssl ${parameters.join(' ')}\n${stderr}${error?.message ?? ''}`);
  return stdout;
}

const timestamp = stampWith(clientOf());

suite('openssl accepts', () => {
  for (const algorithm of ['rsa-sha256', 'ecdsa-sha256'] as const)
    test(`a seal by ${algorithm}, with and without a timestamp`, async () => {
      const content = new TextEncoder().encode('%PDF-1.7\r\n借款协议\n');
      const signer = await sealOf(algorithm);
      for (const stamp of [undefined, timestamp]) {
        const { der } = await signDetached({ content, signer, timestamp: stamp });
        const files = ['-in', file(der), '-content', file(content), '-CAfile', root('seal'), '-out', '/dev/null'];
        accepts('cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-x509_strict', ...files, ...at);
      }
    });

  test("a person's signature", async () => {
    const certificates = simulatedCertificates(authority);
    const request = { statement, name: '阿卜杜拉·买买提', evidence, certificates, timestamp, now };
    const { p7s, statementBytes } = await signStatement(request);
    const files = ['-in', file(p7s), '-content', file(statementBytes), '-CAfile', root('people'), '-out', '/dev/null'];
    accepts('cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-x509_strict', ...files, ...at);
    const printed = accepts('pkcs7', '-inform', 'DER', '-in', file(p7s), '-print_certs', '-noout');
    assert.match(printed, /subject=/);
  });

  test('a timestamp', async () => {
    const imprint = await sha256(new TextEncoder().encode('借款协议'));
    const token = await timestamp(imprint);
    const files = ['-in', file(token!), '-token_in', '-CAfile', root('time')];
    accepts('ts', '-verify', '-digest', hexOf(imprint), ...files, '-x509_strict', ...at);
    assert.match(
      accepts('ts', '-reply', '-in', file(token!), '-token_in', '-token_out', '-text'),
      /Jun {2}1 04:05:06\.12 2026/,
    );
  });

  test('every certificate, strictly, and the lists of revoked ones', async () => {
    const publicKey = await spkiOf((await newKeys('rsa-sha256', false)).publicKey);
    const issued = [
      ['seal', (await sealOf('ecdsa-sha256')).certificate],
      ['seal', await authority.sealCertificate(publicKey, now)],
      ['people', await authority.eventCertificate(publicKey, '王小明', now)],
      ['time', await authority.stampingCertificate(publicKey, now)],
    ] as const;
    for (const [purpose, certificate] of issued) {
      const list = await authority.revocationList(purpose, now);
      const pem = accepts('crl', '-inform', 'DER', '-in', file(list), '-CAfile', root(purpose));
      assert.match(accepts('crl', '-in', file(pem), '-noout', '-text'), /Version 2[\s\S]*CRL Number[\s\S]*No Revoked/);
      const files = ['-CAfile', root(purpose), '-crl_check', '-CRLfile', file(pem), file(pemOf(certificate))];
      accepts(
        'verify',
        '-x509_strict',
        '-check_ss_sig',
        ...(purpose === 'time' ? ['-purpose', 'timestampsign'] : []),
        ...at,
        ...files,
      );
    }
  });
});
