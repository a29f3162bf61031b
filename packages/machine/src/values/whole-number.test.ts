import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeNumber } from './whole-number.ts';

test('a whole number is given back', () => {
  for (const value of [0, 1, 10_000_000, Number.MAX_SAFE_INTEGER]) assert.equal(wholeNumber('fen', value), value);
});

test('a fraction, a negative or an unsafe number is a mistake that names the argument', () => {
  for (const value of [-1, 0.5, NaN, Infinity, 2 ** 53]) {
    assert.throws(() => wholeNumber('principalFen', value), { name: 'RangeError', message: /^principalFen must be/ });
  }
});
