import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fieldsOf, readDer } from './der.ts';
import type { Bytes } from './der.ts';
import { bitsOf, booleanOf, hexOf, integerOf, oidOf, rawEcdsa, timeOf } from './der-values.ts';

const bytes = (hex: string): Bytes => Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
const der = (hex: string) => readDer(bytes(hex));
const text = (tag: string, value: string) =>
  der(tag + hexOf(Uint8Array.of(value.length)) + hexOf(new TextEncoder().encode(value)));

suite('only DER is read', () => {
  const refused: readonly (readonly [string, () => unknown])[] = [
    ['nothing', () => der('')],
    ['a tag alone', () => der('30')],
    ['less than the length says', () => der('300201')],
    ['more than the length says', () => der('300000')],
    ['a length in the long form that fits the short one', () => der('30810100')],
    ['a length with a leading zero', () => der(`30820080${'00'.repeat(128)}`)],
    ['an indefinite length', () => der('30800000')],
    ['a length of five bytes', () => der('30850000000001ff')],
    ['a tag of several bytes', () => der('1f810100')],
    ['another tag than asked for', () => readDer(bytes('3000'), 0x31)],
    ['a field too many', () => fieldsOf(der('30020500')).end()],
    ['a field too few', () => fieldsOf(der('3000')).take(0x02)],
    ['an integer of no bytes', () => integerOf(der('0200'))],
    ['an integer with a zero too many', () => integerOf(der('02020001'))],
    ['a negative integer with a byte too many', () => integerOf(der('0202ff80'))],
    ['a boolean that is neither', () => booleanOf(der('010101'))],
    ['a bit string with bits to spare', () => bitsOf(der('030201fe'))],
    ['an object identifier with leading zeros', () => oidOf(der('06032a8003'))],
    ['an object identifier that ends early', () => oidOf(der('06022a86'))],
    ['the 30th of February', () => timeOf(text('17', '260230000000Z'))],
    ['a time without seconds', () => timeOf(text('17', '2602280000Z'))],
    ['a time of another zone', () => timeOf(text('18', '20260228000000+0800'))],
    ['a fraction with final zeros', () => timeOf(text('18', '20260228000000.10Z'))],
    ['an ECDSA signature of three numbers', () => rawEcdsa(bytes('3009020101020101020101'), 32)],
    ['an ECDSA signature with a negative number', () => rawEcdsa(bytes('3006020181020101'), 32)],
    ['an ECDSA signature that is too wide', () => rawEcdsa(bytes(`3026022101${'00'.repeat(32)}020101`), 32)],
  ];
  for (const [what, reading] of refused) test(`not ${what}`, () => assert.throws(reading, { name: 'DerError' }));
});

test('values are read as they are meant', () => {
  assert.equal(oidOf(der('06092a864886f70d010702')), '1.2.840.113549.1.7.2');
  assert.equal(oidOf(der('0603883703')), '2.999.3');
  assert.equal(timeOf(text('17', '491231235959Z')), '2049-12-31T23:59:59.000Z');
  assert.equal(timeOf(text('17', '500101000000Z')), '1950-01-01T00:00:00.000Z');
  assert.equal(timeOf(text('18', '20500101000000.12Z')), '2050-01-01T00:00:00.120Z');
  assert.equal(hexOf(rawEcdsa(bytes('3007020200ff020101'), 2)), '00ff0001');
});
