import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { elementsOf, firstDer, readDer, SET } from '@iou-kit/evidence/cms';
import { sha256Hex } from '@iou-kit/machine';
import { sealedLease, sealedReceipt } from './testing/evidence/agreements.ts';
import { pythonVerifier } from './testing/evidence/python.ts';
import { sealedLife, type SealedAgreement, type SealedLife } from './testing/evidence/sealed-life.ts';
import { ask } from './testing/evidence/tools.ts';
import { verdict } from './testing/evidence/verdict.ts';

/** The object identifier of signature-time-stamp, as DER writes it. */
const STAMP = Buffer.from('060b2a864886f70d010910020e', 'hex');

interface Sealed {
  readonly cms: Buffer;
  readonly signed: Buffer;
}

/** Takes a sealed file apart by its own words, and not by our code. */
function takeApart(pdf: Buffer): Sealed {
  const [, a = 0, b = 0, c = 0] =
    /\/ByteRange\s*\[\s*0 (\d+) (\d+) (\d+)/.exec(pdf.toString('latin1'))?.map(Number) ?? [];
  const padded = Buffer.from(pdf.subarray(a + 1, b - 1).toString('latin1'), 'hex');
  const cms = Buffer.from(firstDer(new Uint8Array(padded)).whole);
  return { cms, signed: Buffer.concat([pdf.subarray(0, a), pdf.subarray(b, b + c)]) };
}

/** The timestamp's token, and the signature value that it stands at: SignedData, its one SignerInfo, fields 5 and 6. */
function stampIn(cms: Buffer): { readonly token: Buffer; readonly signature: Buffer } {
  const contentInfo = elementsOf(readDer(new Uint8Array(cms)));
  const signedData = elementsOf(readDer(contentInfo[1]!.body));
  const [signerInfo] = elementsOf(signedData.at(-1)!, SET);
  const fields = elementsOf(signerInfo!);
  const [attribute] = elementsOf({ ...fields[6]!, tag: SET }, SET);
  const [type, values] = elementsOf(attribute!);
  assert.deepEqual(Buffer.from(type!.whole), STAMP);
  const [token] = elementsOf(values!, SET);
  return { token: Buffer.from(token!.whole), signature: Buffer.from(fields[5]!.body) };
}

const cases: readonly (readonly [string, 'ecdsa' | 'rsa', string, number, SealedAgreement?])[] = [
  ['an IOU', 'ecdsa', 'settled', 1],
  ['an IOU', 'rsa', 'settled', 1],
  ['a receipt', 'ecdsa', 'released', 1, sealedReceipt],
  ['a lease', 'ecdsa', 'released', 3, sealedLease],
];

for (const [what, algorithm, end, leastPages, agreement] of cases)
  describe(`papers of ${what} sealed with ${algorithm}`, () => {
    let life: SealedLife;
    const files = new Map<string, string>();
    const place = (name: string, bytes: Uint8Array | string): string => {
      const path = join(life.on.folder, name);
      writeFileSync(path, bytes);
      return path;
    };

    before(async () => {
      life = await sealedLife({ algorithm }, 'settled', undefined, agreement);
      for (const [path, bytes] of await life.bundle())
        if (path.endsWith('.pdf')) files.set(path, place(path.replace('/', '-'), bytes));
      assert.deepEqual([...files.keys()].sort(), ['paper/effective.pdf', `paper/${end}.pdf`, 'report.pdf']);
    });
    after(() => life.on.close());

    test('are accepted by qpdf, pdfsig and mutool, whole and with nothing appended', () => {
      for (const path of files.values()) {
        const checked = ask('qpdf', '--check', path);
        assert.equal(checked.status, 0, checked.said);
        const signature = ask('pdfsig', path).said;
        for (const wanted of [
          'ETSI.CAdES.detached',
          'Signature is Valid',
          'Total document signed',
          'Hash Algorithm: SHA-256',
        ])
          assert.ok(signature.includes(wanted), `${wanted}: ${signature}`);
        assert.match(ask('mutool', 'sign', '-v', path).said, /unchanged since signing/);
      }
    });

    test('are accepted by openssl: signature, path, and timestamp', () => {
      const roots = {
        seal: place('seal.pem', life.trust.seal.join('\n')),
        time: place('time.pem', life.trust.time.join('\n')),
      };
      for (const [name, path] of files) {
        const { cms, signed } = takeApart(readFileSync(path));
        const [cmsPath, content] = [place('cms.der', cms), place('content', signed)];
        const verified = ask(
          'openssl',
          ...['cms', '-verify', '-binary', '-inform', 'DER', '-in', cmsPath, '-content', content],
          ...['-CAfile', roots.seal, '-purpose', 'any', '-no_check_time', '-cades', '-out', '/dev/null'],
        );
        assert.equal(verified.status, 0, `${name}: ${verified.said}`);
        const { token, signature } = stampIn(cms);
        const stamped = ask(
          'openssl',
          ...[
            'ts',
            '-verify',
            '-digest',
            sha256Hex(new Uint8Array(signature)),
            '-token_in',
            '-in',
            place('token.der', token),
          ],
          ...['-CAfile', roots.time, '-no_check_time'],
        );
        assert.match(stamped.said, /Verification: OK/, `${name}: ${stamped.said}`);
      }
    });

    test('carry what is needed to check them later: certificates and present revocation lists, under the seal', () => {
      for (const path of files.values()) {
        const objects = ask('qpdf', '--qdf', '--object-streams=disable', path, '-').said;
        assert.match(objects, /\/DSS/, path);
        assert.match(objects, /\/CRLs \[\s*\d+ 0 R\s+\d+ 0 R\s*\]/, path);
      }
    });

    test('give back their text: names, numbers and clauses as they were signed', async () => {
      const document = JSON.parse(new TextDecoder().decode((await life.bundle()).get('document.json'))) as {
        number: string;
        clauses: { title: string; text: string }[];
      };
      const text = ask('pdftotext', '-raw', files.get('paper/effective.pdf') ?? '', '-').said.replaceAll(/\s/g, '');
      const { initiator, counterparty } = life.it.people;
      const wanted = [initiator, counterparty].flatMap(({ name, idNumber, mobile }) => [name, idNumber, mobile]);
      const clauses = document.clauses.flatMap(({ title, text: words }) => [title, words]);
      for (const words of [document.number, ...wanted, ...clauses])
        assert.ok(text.includes(words.replaceAll(/\s/g, '')), words);
    });

    test('go over as many pages as they need, each with its number, the signatures together on one', () => {
      const path = files.get('paper/effective.pdf') ?? '';
      const pages = ask('pdftotext', '-raw', path, '-').said.split('\f').slice(0, -1);
      assert.ok(pages.length >= leastPages, `${pages.length} pages`);
      pages.forEach((page, i) =>
        assert.ok(
          page.replaceAll(/\s/g, '').includes(`第${i + 1}页共${pages.length}页`),
          `the number of page ${i + 1}`,
        ),
      );
      const signed = pages.map((page) => page.split('签署时间').length - 1);
      assert.deepEqual(
        signed.filter((count) => count > 0),
        [2],
      );
    });

    test('lie in a bundle that both verifiers find whole', async (t) => {
      const python = pythonVerifier();
      t.after(() => python.close());
      const { ours, theirs } = await verdict(python, await life.fetch('bundle'), { trust: life.trust });
      assert.deepEqual([ours, theirs], [[], []]);
    });
  });
