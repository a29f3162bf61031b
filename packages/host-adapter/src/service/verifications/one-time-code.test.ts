import assert from 'node:assert/strict';
import { test } from 'node:test';
import { equalInConstantTime, oneTimeCode } from './one-time-code.ts';

const idsOf = (...draws: readonly number[][]) => {
  const left = [...draws];
  return { uuid: () => '', salt: () => '', code: () => '', bytes: () => Uint8Array.from(left.shift() ?? []) };
};

test('a code keeps its leading zeros', () => assert.equal(oneTimeCode(idsOf([0, 0, 7])), '000007'));
test('the largest fair draw is the largest code', () => assert.equal(oneTimeCode(idsOf([0xf4, 0x23, 0xff])), '999999'));
test('a draw that would favour small codes is thrown away', () => {
  // 16,000,000 is the first draw above the last whole million.
  assert.equal(oneTimeCode(idsOf([0xf4, 0x24, 0x00], [0xff, 0xff, 0xff], [0x01, 0xe2, 0x40])), '123456');
});
test('texts are compared whole', () => {
  assert.ok(equalInConstantTime('abc', 'abc'));
  for (const other of ['abd', 'xbc', 'ab', 'abcd', '']) assert.ok(!equalInConstantTime('abc', other));
});
