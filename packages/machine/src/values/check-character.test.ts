import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE32, checkCharacter } from './check-character.ts';

test('any wrong value at any of thirty places changes the check character', () => {
  const values = Array.from({ length: 30 }, (_, place) => (place * 7) % 32);
  for (let place = 0; place < 30; place += 1) {
    const seen = Array.from({ length: 32 }, (_, value) => checkCharacter(values.with(place, value)));
    assert.deepEqual(new Set(seen), new Set(BASE32));
  }
});

test('any two exchanged values change it, the check character itself among them', () => {
  for (let a = 0; a < 32; a += 1) {
    for (let b = 0; b < a; b += 1) {
      for (const [i, j] of [
        [0, 1],
        [7, 8],
        [0, 29],
        [3, 17],
      ] as const) {
        const values = new Array<number>(30).fill(5).with(i, a).with(j, b);
        assert.notEqual(checkCharacter(values), checkCharacter(values.with(i, b).with(j, a)));
      }
      const last = [1, 2, 3, a];
      const exchanged = checkCharacter(last) === BASE32[b] && checkCharacter([1, 2, 3, b]) === BASE32[a];
      assert.equal(exchanged, false);
    }
  }
});
