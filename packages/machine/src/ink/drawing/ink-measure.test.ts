import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { InkStroke } from '../ink-data.ts';
import { inkBox, penSize } from './ink-measure.ts';

const line = (...places: readonly (readonly [number, number])[]): InkStroke => ({
  pointer: 'mouse',
  realPressure: false,
  points: places.map(([x, y]) => ({ x, y })),
});

describe('the box around an ink', () => {
  test('holds every sample of every stroke, also beyond the pad', () => {
    const strokes = [line([10, 20], [-30, 25.5]), line([12, 90]), line([40.25, -7], [11, 11])];
    assert.deepEqual(inkBox(strokes), { x: -30, y: -7, width: 70.25, height: 97 });
  });

  test('has no measure around a dot, and there is none around nothing', () => {
    assert.deepEqual(inkBox([line([5, 6])]), { x: 5, y: 6, width: 0, height: 0 });
    assert.equal(inkBox([]), undefined);
    assert.equal(inkBox([line()]), undefined);
  });
});

test('the pen grows with the pad, whichever way that is turned', () => {
  assert.equal(penSize({ width: 400, height: 100 }), penSize({ width: 100, height: 400 }));
  assert.equal(penSize({ width: 800, height: 200 }), 2 * penSize({ width: 400, height: 100 }));
  assert.ok(Math.abs(penSize({ width: 400, height: 100 }) - 4.4) < 1e-9);
});
