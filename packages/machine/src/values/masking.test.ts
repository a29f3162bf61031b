import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { maskMobile, maskName, maskResidentId } from './masking.ts';

test('a name shows its surname, or its first part', () => {
  const vectors = [
    ['王伟', '王*'],
    ['王小明', '王**'],
    ['欧阳娜娜', '欧阳**'],
    ['欧阳修', '欧阳*'],
    ['欧阳', '欧*'],
    ['王欧阳明', '王**'],
    ['李𬭚', '李*'],
    ['𬭚李', '𬭚*'],
    ['阿卜杜拉·买买提', '阿卜杜拉·**'],
    ['迪丽热巴·迪力木拉提', '迪丽热巴·**'],
    ['甲·乙·丙', '甲·**'],
    ['王', '*'],
    ['', ''],
  ];
  for (const [name, masked] of vectors) assert.equal(maskName(name!), masked);
});

test('an ID number shows three and four characters, a mobile three and four', () => {
  assert.equal(maskResidentId('11010519491231002X'), '110***********002X');
  assert.equal(maskMobile('13800138000'), '138****8000');
});

test('what is not a whole number shows nothing', () => {
  for (const text of ['', '1101', '610104620927690', '11010519491231002X1'])
    assert.equal(maskResidentId(text), '*'.repeat(18));
  for (const text of ['', '138', '+8613800138000']) assert.equal(maskMobile(text), '*'.repeat(11));
});

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const han = (min: number, max: number) => fc.stringMatching(new RegExp(`^[\\u4e00-\\u9fa5]{${min},${max}}$`));

test('the hidden digits do not change what is shown', () => {
  fc.assert(
    fc.property(digits(3), digits(11), digits(11), digits(4), (head, a, b, tail) => {
      assert.equal(maskResidentId(head + a + tail), maskResidentId(head + b + tail));
      assert.equal(maskResidentId(head + a + tail), `${head}***********${tail}`);
      assert.equal(maskMobile(head + a.slice(7) + tail), maskMobile(head + b.slice(7) + tail));
    }),
  );
});

test('the hidden part of a name, and how long it is, do not change what is shown', () => {
  fc.assert(
    fc.property(han(2, 10), han(2, 10), (a, b) => {
      assert.equal(maskName(`王${a}`), maskName(`王${b}`));
      assert.equal(maskName(`司马${a}`), maskName(`司马${b}`));
      assert.equal(maskName(`阿里·${a}`), maskName(`阿里·${b}`));
    }),
  );
});
