import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sampleInk } from '../testing/sample-ink.harness.ts';
import { arbitraryInk } from './arbitrary-ink.harness.ts';
import { encodeInkData } from './ink-codec.ts';
import { hasDynamics, withoutDynamics } from './ink-dynamics.ts';
import type { InkData, InkPoint } from './ink-data.ts';

const shape = withoutDynamics(sampleInk);
const [first] = shape.strokes;
const [point, ...rest] = first!.points;
const withOne = (change: Partial<InkPoint>): InkData => ({
  ...shape,
  strokes: [{ ...first!, points: [...rest, { ...point!, ...change }] }],
});

describe('how an ink was written', () => {
  for (const [what, change] of [
    ['pressure', { pressure: 0.5 }],
    ['no pressure at all, measured', { pressure: 0 }],
    ['time', { t: 8 }],
    ['the very first moment', { t: 0 }],
    ['tilt', { tilt: [0, 0] }],
  ] as const)
    test(`is told by a single sample with ${what}`, () => assert.equal(hasDynamics(withOne(change)), true));

  test('is told by a stroke that says its pressure is real', () => {
    assert.equal(hasDynamics({ ...shape, strokes: [{ ...first!, realPressure: true }] }), true);
  });

  test('is not told by the shape, nor by nothing', () => {
    assert.equal(hasDynamics(shape), false);
    assert.equal(hasDynamics({ ...shape, strokes: [] }), false);
    assert.equal(hasDynamics(withOne({ pressure: undefined, t: undefined, tilt: undefined })), false);
  });

  test('is left out without a trace, and the shape stays', () => {
    fc.assert(
      fc.property(arbitraryInk, (ink) => {
        const plain = withoutDynamics(ink);
        assert.equal(hasDynamics(plain), false);
        assert.deepEqual(
          plain.strokes.map(({ pointer, points }) => [pointer, points]),
          ink.strokes.map(({ pointer, points }) => [pointer, points.map(({ x, y }) => ({ x, y }))]),
        );
        assert.deepEqual([plain.width, plain.height], [ink.width, ink.height]);
        assert.deepEqual(encodeInkData(withoutDynamics(plain)), encodeInkData(plain));
      }),
    );
  });
});
