import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { sampleDrawnInk, sampleInk } from '../testing/sample-ink.harness.ts';
import { encodeInkData } from './ink-codec.ts';
import { inkHash } from './ink-hash.ts';

const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

describe('the hash of an ink', () => {
  test('is the SHA-256 of the bytes of its encoding', () => {
    assert.equal(inkHash(sampleDrawnInk), sha256(encodeInkData(sampleInk)));
  });

  test('is taken of bytes of any length', () => {
    for (let length = 1; length < 9; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, i) => 251 - 17 * i);
      const data = Buffer.from(bytes).toString('base64url');
      assert.equal(inkHash({ form: 'drawn', format: 'iou-ink/1', data }), sha256(bytes), data);
    }
  });

  test('is of a typed name that of its UTF-8', () => {
    for (const name of ['王静', '𠮷田', 'José'])
      assert.equal(inkHash({ form: 'typed', name }), sha256(Buffer.from(name, 'utf8')));
  });

  test('is not taken of what is no base64url, or not written as its bytes are', () => {
    for (const data of ['A', 'AA==', 'AB', 'a+b/', '静静静静'])
      assert.throws(() => inkHash({ form: 'drawn', format: 'iou-ink/1', data }), TypeError, data);
  });
});
