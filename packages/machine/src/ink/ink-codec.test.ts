import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { arbitraryInk } from './arbitrary-ink.harness.ts';
import { resealed } from './fuzz/mutations.harness.ts';
import { decodeInkData, encodeInkData, onGrid, readDrawnInk, toDrawnInk, type InkData } from './index.ts';

/** A name of 300 samples at 240 Hz, with pressure and time. */
const name: InkData = onGrid({
  width: 600,
  height: 240,
  strokes: [0, 150].map((from) => ({
    pointer: 'pen' as const,
    realPressure: true,
    points: Array.from({ length: 150 }, (_, i) => {
      const t = (from + i) / 240;
      return {
        x: 150 + 90 * Math.sin(t * 11) + 30 * Math.sin(t * 37),
        y: 80 + 50 * Math.cos(t * 17) + 12 * Math.sin(t * 53),
        pressure: 0.5 + 0.3 * Math.sin(t * 9),
        t: t * 1000,
      };
    }),
  })),
});

const flip = (bytes: Uint8Array, at: number, bit: number): Uint8Array => {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
};

describe('the encoding of ink', () => {
  test('gives back every sample on its grid', () => {
    fc.assert(
      fc.property(arbitraryInk, (ink) => {
        const decoded = decodeInkData(encodeInkData(ink));
        assert.ok(decoded.ok);
        assert.deepEqual(decoded.value, ink);
      }),
    );
  });

  test('takes less than 1.5 kB for a name of 300 samples', () => {
    assert.ok(encodeInkData(name).length <= 1500, `${encodeInkData(name).length} bytes`);
  });

  test('refuses what is cut short, padded or damaged', () => {
    const bytes = encodeInkData(name);
    for (let length = 0; length < bytes.length; length += 7)
      assert.equal(decodeInkData(bytes.subarray(0, length)).ok, false);
    assert.equal(decodeInkData(Uint8Array.from([...bytes, 0])).ok, false);
    assert.equal(decodeInkData(resealed(Uint8Array.from([...bytes, 0]))).ok, false);
    for (let at = 0; at < bytes.length; at += 5) assert.equal(decodeInkData(flip(bytes, at, at % 8)).ok, false);
  });

  test('reads damage under a right checksum as another ink or not at all, and never otherwise', () => {
    const bytes = encodeInkData(name);
    fc.assert(
      fc.property(fc.integer({ min: 7, max: bytes.length - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const changed = resealed(flip(bytes, at, bit));
        const decoded = decodeInkData(changed);
        if (decoded.ok) assert.deepEqual(encodeInkData(decoded.value), changed);
      }),
      { numRuns: 2000 },
    );
  });

  test('refuses more than an ink may hold', () => {
    assert.deepEqual(decodeInkData(new Uint8Array(300_000)), { ok: false, issue: { code: 'INK_TOO_LARGE' } });
    assert.throws(() => encodeInkData({ ...name, width: 30_000 }), RangeError);
    assert.throws(
      () => encodeInkData({ ...name, strokes: [{ pointer: 'pen', realPressure: false, points: [] }] }),
      RangeError,
    );
  });

  test('travels in a signature as text', () => {
    const decoded = readDrawnInk(toDrawnInk(name));
    assert.ok(decoded.ok);
    assert.deepEqual(decoded.value, name);
    assert.equal(readDrawnInk({ form: 'typed', name: '王' }).ok, false);
    assert.equal(readDrawnInk({ form: 'drawn', format: 'iou-ink/1', data: 'AAAA' }).ok, false);
  });
});
