import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { faultCodes, noteCodes, unzip, zip } from '@iou-kit/evidence';
import { verificationLines } from './verification-lines.ts';
import { faultWords, noteWords } from './verification-words.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const samples = '../../widget/src/iou-verify/testing/';
const sample = here(`${samples}sample-bundle.zip`);
const receipt = here(`${samples}sample-bundle.receipt`);
const files = unzip(readFileSync(sample))!;

const folder = mkdtempSync(join(tmpdir(), 'iou-cli-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

function written(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function verify(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@iou-kit/source', here('./bin.ts'), 'verify', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

function tampered(path: string): Uint8Array {
  const bytes = files.get(path)!.slice();
  bytes[9]! ^= 1;
  return zip(new Map(files).set(path, bytes));
}

suite('iou-kit verify', () => {
  test('passes a whole bundle, under its host’s keys and with a kept receipt', () => {
    const trust = written('trust.json', files.get('trust.json')!);
    const { status, stdout, stderr } = verify(sample, '--trust', trust, '--receipt', receipt);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^✓ 核验通过：内容完整，未被更改。Valid: complete and unchanged\.\n {2}编号 No\. IOU-/);
    assert.match(stdout, /演示环境，不具法律效力\n {4}a demonstration, without legal effect\n$/);
    assert.doesNotMatch(stdout, /TRUST_FROM_BUNDLE/);
  });

  test('says that a bundle vouches for itself where no keys were given', () => {
    const { status, stdout } = verify(sample);
    assert.equal(status, 0);
    assert.match(stdout, /^! bundle {2}TRUST_FROM_BUNDLE$/m);
  });

  test('names the part that was tampered with, and exits with 1', () => {
    const { status, stdout } = verify(written('tampered.zip', tampered('paper/effective.pdf')));
    assert.equal(status, 1);
    assert.match(stdout, /^✗ 核验未通过。Not valid\.$/m);
    assert.match(stdout, /^✗ paper\/effective\.pdf {2}FILE_CHANGED\n {4}与清单不一致，已被更改\n {4}differs/m);
  });

  test('gives JSON of the format, and exits alike', () => {
    const { status, stdout } = verify(written('tampered.zip', tampered('README.txt')), '--json');
    assert.equal(status, 1);
    const { notes, ...rest } = JSON.parse(stdout) as { notes: { code: string }[] };
    assert.deepEqual(rest, {
      format: 'iou-verification/1',
      valid: false,
      faults: [{ code: 'FILE_CHANGED', part: 'README.txt' }],
    });
    assert.deepEqual(notes.map(({ code }) => code).sort(), ['SIMULATED', 'TRUST_FROM_BUNDLE']);
  });

  test('fails a bundle of keys that the host does not publish', () => {
    const none = { format: 'iou-trust/1', simulated: true, logKeys: [], people: [], seal: [], time: [] };
    const { status, stdout } = verify(sample, '--trust', written('none.json', JSON.stringify(none)));
    assert.equal(status, 1);
    assert.match(stdout, /^✗ checkpoint\.jws {2}KEY_UNKNOWN$/m);
  });

  test('exits with 2 and a sentence for what it cannot read', () => {
    const unreadable = verify(written('half.zip', readFileSync(sample).subarray(0, 1000)));
    assert.equal(unreadable.status, 2);
    assert.match(unreadable.stdout, /^✗ 无法读取。It cannot be read\.$/m);
    for (const [args, said] of [
      [[], /Say which file to verify/],
      [[join(folder, 'nowhere.zip')], /找不到文件 .+nowhere\.zip。There is no file/],
      [[folder], /是文件夹。.+is a folder, not a file/],
      [[written('empty.zip', '')], /是空文件/],
      [[sample, '--trust', receipt], /is no trust of the format iou-trust\/1/],
      [[sample, '--receipt', join(folder, 'nowhere')], /There is no file/],
      [[sample, sample], /One file at a time/],
      [[sample, '--jason'], /Unknown option '--jason'/],
    ] as const) {
      const { status, stdout, stderr } = verify(...args);
      assert.deepEqual([status, stdout], [2, ''], String(said));
      assert.match(stderr, said);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
  });

  test('tells how it is used', () => {
    const { status, stdout } = verify('--help');
    assert.equal(status, 0);
    assert.match(stdout, /iou-kit verify FILE \[--trust FILE\] \[--receipt FILE\] \[--json\]/);
  });

  test('has words for every code, and lets no bundle steer the terminal', () => {
    assert.deepEqual(Object.keys(faultWords).sort(), [...faultCodes].sort());
    assert.deepEqual(Object.keys(noteWords).sort(), [...noteCodes].sort());
    const part = 'ink/\u001b[2Jx\n';
    const faults = [{ code: 'FILE_UNLISTED', part } as const];
    const [, line] = verificationLines({ format: 'iou-verification/1', valid: false, faults, notes: [] });
    assert.equal(line, '✗ ink/\uFFFD[2Jx\uFFFD  FILE_UNLISTED');
  });
});
