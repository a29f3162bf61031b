import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { readCertificate } from './certificate-info.ts';
import { mayStamp, parseCertificate } from './certificate.ts';
import { certificatesInPem } from './pem.ts';
import { verifyTimestamp } from './timestamp.ts';
import { verifySignature } from './verify-signature.ts';

/** Signatures and certificates that openssl has made: the verifier is not the only one to understand what our own maker writes. */
const folder = mkdtempSync(join(tmpdir(), 'iou-cms-'));
after(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);
const bytesOf = (name: string) => new Uint8Array(readFileSync(path(name)));
const textOf = (name: string) => readFileSync(path(name), 'utf8');

function openssl(...parameters: readonly string[]): void {
  const { status, stderr, error } = spawnSync('openssl', parameters, { encoding: 'utf8', cwd: folder });
  assert.equal(status, 0, `openssl ${parameters.join(' ')}\n${stderr}${error?.message ?? ''}`);
}

const p256 = ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'];
const p384 = ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'];
const rsa = (size: number) => ['-algorithm', 'RSA', '-pkeyopt', `rsa_keygen_bits:${String(size)}`];
const authority = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n';
const person = 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\n';

let serial = 100;

/** A key and a certificate `<name>.pem` of that name; its own issuer if there is none. */
function certify(name: string, key: readonly string[], extensions: string, issuer?: string, hash = '-sha256'): void {
  openssl('genpkey', ...key, '-out', `${name}.key`);
  openssl('req', '-new', '-key', `${name}.key`, '-subj', `/O=simulated/CN=${name}`, '-utf8', '-out', `${name}.csr`);
  writeFileSync(path(`${name}.ext`), extensions);
  const by = issuer ? ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`] : ['-signkey', `${name}.key`];
  const files = ['-in', `${name}.csr`, '-extfile', `${name}.ext`, '-out', `${name}.pem`];
  openssl('x509', '-req', ...files, ...by, '-set_serial', String((serial += 1)), '-days', '3650', hash);
}

function sign(name: string, ...more: readonly string[]): Uint8Array {
  const who = ['-signer', `${name}.pem`, '-inkey', `${name}.key`, '-in', 'content', '-out', 'signed'];
  openssl('cms', '-sign', '-binary', '-nosmimecap', '-outform', 'DER', ...who, ...more);
  return bytesOf('signed');
}

const content = new TextEncoder().encode('借款协议\n');
writeFileSync(path('content'), content);
certify('root', p384, authority);
const trust = { roots: [textOf('root.pem')], time: [textOf('root.pem')] };
const timeIn = (name: string) => readCertificate(certificatesInPem(textOf(`${name}.pem`))[0]!)!.notBefore;
const verify = (cms: Uint8Array, name: string) => verifySignature(cms, content, trust, timeIn(name));

async function faultOf(cms: Uint8Array, name: string) {
  const read = await verify(cms, name);
  return read.ok ? 'none' : `${read.fault}: ${read.detail}`;
}

suite('what openssl has signed checks', () => {
  const pss = ['-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_pss_saltlen:32'];
  const kinds: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['RSA PKCS1 v1.5', rsa(2048), []],
    ['RSA-PSS', rsa(2048), pss],
    ['ECDSA P-256', p256, []],
    ['ECDSA P-384', p384, []],
  ];
  for (const [kind, key, options] of kinds)
    test(kind, async () => {
      const name = `王小明 ${kind}`;
      certify(name, key, person, 'root');
      const read = await verify(sign(name, '-cades', '-md', 'sha256', ...options), name);
      assert.ok(read.ok, JSON.stringify(read));
      assert.deepEqual([read.signer.commonName, read.signer.issuer], [name, 'O=simulated, CN=root']);
    });
});

test('a time that is no instant is never within the validity', async () => {
  certify('timeless', p256, person, 'root');
  const cms = sign('timeless', '-cades', '-md', 'sha256');
  const within = String(Number(timeIn('timeless').slice(0, 4)) + 1);
  for (const at of ['', within, `${within}-06-01`, 'tomorrow']) {
    const read = await verifySignature(cms, content, trust, at);
    assert.equal(!read.ok && read.fault, 'CERTIFICATE_EXPIRED');
  }
  assert.ok((await verifySignature(cms, content, trust)).ok);
});

test('where there is no WebCrypto nothing is said of a signature', async () => {
  const kept = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
  Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
  try {
    await assert.rejects(verifySignature(content, content, trust), /no WebCrypto/);
    await assert.rejects(verifyTimestamp(content, content, trust.time), /no WebCrypto/);
  } finally {
    Object.defineProperty(globalThis, 'crypto', kept);
  }
});

suite('the form is held to', () => {
  certify('one', p256, person, 'root');
  certify('two', p256, person, 'root');
  const good = ['-cades', '-md', 'sha256'];
  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['without the signed certificate identifier', ['-md', 'sha256'], /certificate identifier/],
    ['with another digest', ['-cades', '-md', 'sha512'], /not SHA-256/],
    ['by two', [...good, '-signer', 'two.pem', '-inkey', 'two.key'], /one signer|one digest/],
    ['with the content inside', [...good, '-nodetach'], /not a detached/],
    ['without signed attributes', ['-noattr', '-md', 'sha256'], /missing/],
    ['without certificates', [...good, '-nocerts'], /missing|certificate/],
    ['named by its key', [...good, '-keyid'], /version|issuer and serial/],
  ];
  for (const [what, options, detail] of refused)
    test(`a signature ${what}`, async () => {
      const fault = await faultOf(sign('one', ...options), 'one');
      assert.match(fault, /^SIGNATURE_INVALID: /);
      assert.match(fault, detail);
    });
});

suite('the path to a root', () => {
  const over = (issuer: string) => {
    certify(`by ${issuer}`, p256, person, issuer);
    return sign(`by ${issuer}`, '-cades', '-md', 'sha256', '-certfile', `${issuer}.pem`);
  };
  const between: readonly (readonly [string, string, string])[] = [
    ['goes by an authority between', authority, 'none'],
    ['does not go by one that is no authority', person, 'CERTIFICATE_UNTRUSTED'],
    [
      'does not go by one whose key is not for that',
      'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,digitalSignature\n',
      'CERTIFICATE_UNTRUSTED',
    ],
    [
      'does not go by one that demands what is not understood',
      `${authority}1.3.6.1.4.1.32473.9=critical,DER:0500\n`,
      'CERTIFICATE_UNTRUSTED',
    ],
  ];
  for (const [index, [what, extensions, expected]] of between.entries())
    test(what, async () => {
      const name = `between ${String(index)}`;
      certify(name, p256, extensions, 'root');
      assert.equal((await faultOf(over(name), `by ${name}`)).split(':')[0], expected);
    });

  test('is no longer than its authorities allow', async () => {
    certify('short', p256, authority.replace('CA:TRUE', 'CA:TRUE,pathlen:0'), 'root');
    certify('below', p256, authority, 'short');
    certify('leaf', p256, person, 'below');
    writeFileSync(path('both.pem'), textOf('short.pem') + textOf('below.pem'));
    const cms = sign('leaf', '-cades', '-md', 'sha256', '-certfile', 'both.pem');
    assert.match(await faultOf(cms, 'leaf'), /^CERTIFICATE_UNTRUSTED/);
  });

  test('does not begin at a weak key or a key that is not for signing, nor stand on SHA-1', async () => {
    certify('weak', rsa(1024), person, 'root');
    assert.match(await faultOf(sign('weak', '-cades', '-md', 'sha256'), 'weak'), /^SIGNATURE_INVALID/);
    certify('encrypting', p256, 'keyUsage=critical,keyAgreement\n', 'root');
    assert.match(await faultOf(sign('encrypting', '-cades', '-md', 'sha256'), 'encrypting'), /^CERTIFICATE_UNTRUSTED/);
    certify('old', p256, person, 'root', '-sha1');
    assert.match(await faultOf(sign('old', '-cades', '-md', 'sha256'), 'old'), /^CERTIFICATE_UNTRUSTED/);
  });
});

suite("openssl's timestamps", () => {
  certify('stamps', rsa(2048), `${person}extendedKeyUsage=critical,timeStamping\n`, 'root');
  const stamp = (signer: string, ess: string, digest: string) => {
    const settings = ['[tsa]', 'serial=serial', 'default_policy=1.2.3', 'digests=sha256', 'ess_cert_id_chain=no'];
    const more = [
      `signer_cert=${signer}.pem`,
      `signer_key=${signer}.key`,
      `ess_cert_id_alg=${ess}`,
      `signer_digest=${digest}`,
    ];
    writeFileSync(path('tsa.cnf'), [...settings, ...more, ''].join('\n'));
    openssl('ts', '-query', '-data', 'content', '-sha256', '-cert', '-out', 'query');
    openssl(
      'ts',
      '-reply',
      '-queryfile',
      'query',
      '-config',
      'tsa.cnf',
      '-section',
      'tsa',
      '-token_out',
      '-out',
      'token',
    );
    return bytesOf('token');
  };
  const imprint = async () => new Uint8Array(await crypto.subtle.digest('SHA-256', content));

  for (const [ess, digest] of [
    ['sha256', 'sha256'],
    ['sha1', 'sha512'],
    ['sha512', 'sha384'],
  ] as const)
    test(`check: certificate named by ${ess}, signed with ${digest}`, async () => {
      const read = await verifyTimestamp(stamp('stamps', ess, digest), await imprint(), trust.time);
      assert.ok(read.ok, JSON.stringify(read));
      assert.equal(read.policy, '1.2.3');
    });

  test('may be made by a certificate for that one purpose alone', () => {
    const purposes = [
      ['critical,timeStamping', true],
      ['timeStamping', false],
      ['critical,timeStamping,codeSigning', false],
      ['critical,codeSigning', false],
    ] as const;
    for (const [usage, expected] of purposes) {
      certify('purposes', p256, `${person}extendedKeyUsage=${usage}\n`, 'root');
      assert.equal(mayStamp(parseCertificate(certificatesInPem(textOf('purposes.pem'))[0]!)), expected, usage);
    }
  });

  test('are refused over something else, up to no root, or where they are no timestamps', async () => {
    const token = stamp('stamps', 'sha256', 'sha256');
    const fault = async (bytes: Uint8Array, of: Uint8Array, roots: readonly string[]) => {
      const read = await verifyTimestamp(bytes, of, roots);
      return read.ok ? 'none' : read.fault;
    };
    assert.equal(await fault(token, new Uint8Array(32), trust.time), 'TIMESTAMP_OTHER_HASH');
    assert.equal(await fault(token, await imprint(), []), 'TIMESTAMP_INVALID');
    assert.equal(await fault(bytesOf('signed'), await imprint(), trust.time), 'TIMESTAMP_INVALID');
  });
});
