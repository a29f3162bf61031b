import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { verifyBundle } from '../verify/verify-bundle.ts';
import { unzip, zip } from './archive.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the archive of a bundle', () => {
  test('gives back its files, and the same bytes for the same files', () => {
    const files = new Map([
      ['paper/effective.pdf', bytes('%PDF-1.7')],
      ['document.json', bytes('{}')],
      ['ink/initiator.ink', new Uint8Array()],
    ]);
    const packed = zip(files);
    assert.deepEqual(new Map([...unzip(packed)!].sort()), new Map([...files].sort()));
    assert.deepEqual(zip(new Map([...files].reverse())), packed);
  });

  test('takes no path that leads out of it, and no name of JavaScript’s', () => {
    for (const path of ['../a', '/etc/passwd', 'a/../../b', 'a\\b', '.hidden', 'a//b', 'a/b/c/d', ''])
      assert.equal(unzip(zipSync({ [path]: bytes('x') })), undefined, path);
    const named = Buffer.from(zipSync({ aaprotoaa: bytes('x') }))
      .toString('latin1')
      .replaceAll('aaprotoaa', '__proto__');
    assert.equal(unzip(Buffer.from(named, 'latin1')), undefined);
  });

  test('is the same for every reader: nothing before it, no comment, and no more entries than it counts', () => {
    const good = zip(
      new Map([
        ['a.txt', bytes('x')],
        ['b.txt', bytes('y')],
      ]),
    );
    assert.equal(unzip(new Uint8Array([...bytes('before'), ...good])), undefined);
    assert.equal(unzip(new Uint8Array([...good.with(-2, 1), 0x78])), undefined);
    for (const count of [-12, -14]) assert.equal(unzip(good.with(count, 1)), undefined);
  });

  test('may have folders, which say nothing', () => {
    assert.deepEqual([...(unzip(zipSync({ ink: { 'a.txt': bytes('x') } })) ?? [])], [['ink/a.txt', bytes('x')]]);
    assert.deepEqual([...(unzip(zipSync({ 'ink/': new Uint8Array(), 'a.txt': bytes('x') }))?.keys() ?? [])], ['a.txt']);
    assert.equal(unzip(zipSync({ 'ink/': bytes('x') })), undefined);
  });

  test('takes no more than it may hold', () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`f${i}.txt`, bytes('x')]));
    assert.equal(unzip(zipSync(many)), undefined);
    const bomb = zipSync({ 'a.txt': new Uint8Array(101_000_000) }, { level: 9 });
    assert.ok(bomb.length < 1_000_000);
    assert.equal(unzip(bomb), undefined);
  });

  test('of any bytes is read or refused, and nothing is thrown', async () => {
    const good = zip(new Map([['document.json', bytes('{"a":1}')]]));
    for (const given of [new Uint8Array(), bytes('PK'), bytes('%PDF-1.4'), good.subarray(0, 40)])
      assert.deepEqual((await verifyBundle(given)).faults[0]?.code, 'BUNDLE_UNREADABLE');
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(7), async (at, bit) => {
        const found = await verifyBundle(good.with(at, good[at]! ^ (1 << bit)));
        assert.equal(found.valid, false);
      }),
    );
  });
});
