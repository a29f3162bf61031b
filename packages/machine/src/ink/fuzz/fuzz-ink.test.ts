import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { invalid } from '../../values/index.ts';
import { decodeInkData } from '../ink-codec.ts';
import { fuzzInk } from './fuzz-ink.harness.ts';
import { mutations } from './mutations.harness.ts';

const now = (): number => performance.now();

describe('mutated encodings', () => {
  test('are read as what they encode or refused, at once and without a throw', () => {
    const { faults, tried, accepted, changed, refused } = fuzzInk(20_000, 20, now);
    assert.deepEqual(faults, []);
    assert.deepEqual(Object.keys(tried).sort(), Object.keys(mutations).sort());
    assert.ok(changed > 500 && changed < accepted, `${changed} of ${accepted} read as another ink`);
    assert.deepEqual(Object.keys(refused).sort(), ['INK_MALFORMED', 'INK_TOO_LARGE']);
  });

  test('are the same for the same seed', () => {
    const run = (seed: number): unknown => fuzzInk(500, seed, () => 0);
    assert.deepEqual(run(7), run(7));
    assert.notDeepEqual(run(7), run(8));
  });

  test('find a decoder that throws, hangs, or reads one ink from two encodings', () => {
    const faultsOf = (decode: typeof decodeInkData, clock = now): readonly string[] =>
      fuzzInk(300, 1, clock, decode).faults;
    const throws = faultsOf((bytes) => {
      if (bytes.length < 7) throw new RangeError('past the end');
      return decodeInkData(bytes);
    });
    assert.match(throws[0] ?? '', /threw RangeError/);

    const clock = { at: 0 };
    const hangs = faultsOf(
      (bytes) => {
        clock.at += bytes.length < 7 ? 1001 : 1;
        return decodeInkData(bytes);
      },
      () => clock.at,
    );
    assert.match(hangs[0] ?? '', /took 1001 ms/);

    const lenient = faultsOf((bytes) => {
      const whole = decodeInkData(bytes);
      for (let cut = 1; !whole.ok && cut < 8; cut += 1) {
        const shorter = decodeInkData(bytes.slice(0, -cut));
        if (shorter.ok) return shorter;
      }
      return whole.ok ? whole : invalid('INK_MALFORMED');
    });
    assert.match(lenient[0] ?? '', /is not what its ink is encoded as/);
  });
});
