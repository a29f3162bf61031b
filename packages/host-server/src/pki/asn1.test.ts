import assert from 'node:assert/strict';
import { test } from 'node:test';
import { integer, octets, oid, preciseTime, set, time, utf8String } from './asn1.ts';
import { hexOf } from './evidence.ts';

const rows: readonly (readonly [string, Uint8Array, string])[] = [
  ['a small integer', integer(3), '020103'],
  ['an integer whose first bit is set stays positive', integer(Uint8Array.of(0x80)), '02020080'],
  ['an integer has no zeros in front', integer(Uint8Array.of(0, 0, 5)), '020105'],
  ['zero', integer(Uint8Array.of(0, 0)), '020100'],
  ['an object identifier', oid('1.2.840.113549.1.7.2'), '06092a864886f70d010702'],
  ['text', utf8String('𠮷·'), '0c06f0a0aeb7c2b7'],
  ['the longest short length', octets(new Uint8Array(127)).subarray(0, 2), '047f'],
  ['the shortest long length', octets(new Uint8Array(128)).subarray(0, 3), '048180'],
  ['a length of two bytes', octets(new Uint8Array(256)).subarray(0, 4), '04820100'],
  ['a set is in order of its bytes', set(integer(9), octets(Uint8Array.of(1)), integer(2)), '3109020102020109040101'],
  ['a UTCTime', time('2049-12-31T23:59:59.999Z'), `170d${hexOf(new TextEncoder().encode('491231235959Z'))}`],
  ['a GeneralizedTime', time('2050-01-01T00:00:00.000Z'), `180f${hexOf(new TextEncoder().encode('20500101000000Z'))}`],
];
for (const [what, made, hex] of rows) test(what, () => assert.equal(hexOf(made), hex));

test("a timestamp's time has no final zeros", () => {
  const read = (instant: string) => new TextDecoder().decode(preciseTime(instant).subarray(2));
  assert.equal(read('2026-06-01T04:05:00.120Z'), '20260601040500.12Z');
  assert.equal(read('2026-06-01T04:05:00.000Z'), '20260601040500Z');
  assert.equal(read('2026-06-01T00:00:00Z'), '20260601000000Z');
});
