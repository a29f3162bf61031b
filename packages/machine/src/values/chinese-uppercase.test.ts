import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseChineseUppercase, toChineseUppercase } from './chinese-uppercase.ts';
import { parseYuan } from './money.ts';

const fenOf = (yuan: string): number => {
  const parsed = parseYuan(yuan);
  assert.ok(parsed.ok);
  return parsed.value;
};

const CANONICAL: [string, string][] = [
  ['0.00', '零元整'],
  ['0.01', '壹分'],
  ['0.50', '伍角整'],
  ['0.55', '伍角伍分'],
  ['1.00', '壹元整'],
  ['1.01', '壹元零壹分'],
  ['10.00', '壹拾元整'],
  ['10.05', '壹拾元零伍分'],
  ['102.30', '壹佰零贰元叁角整'],
  ['325.04', '叁佰贰拾伍元零肆分'],
  ['1000.05', '壹仟元零伍分'],
  ['1002.30', '壹仟零贰元叁角整'],
  ['1005.00', '壹仟零伍元整'],
  ['1010.00', '壹仟零壹拾元整'],
  ['1409.50', '壹仟肆佰零玖元伍角整'],
  ['1680.32', '壹仟陆佰捌拾元零叁角贰分'],
  ['6007.14', '陆仟零柒元壹角肆分'],
  ['6017.14', '陆仟零壹拾柒元壹角肆分'],
  ['5050.50', '伍仟零伍拾元零伍角整'],
  ['10000.00', '壹万元整'],
  ['10000.01', '壹万元零壹分'],
  ['10010.05', '壹万零壹拾元零伍分'],
  ['12345.67', '壹万贰仟叁佰肆拾伍元陆角柒分'],
  ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
  ['20000.00', '贰万元整'],
  ['30003.00', '叁万零叁元整'],
  ['80000.80', '捌万元零捌角整'],
  ['99999.99', '玖万玖仟玖佰玖拾玖元玖角玖分'],
  ['100000.00', '壹拾万元整'],
  ['107000.53', '壹拾万柒仟元零伍角叁分'],
];

const BEYOND: [string, string][] = [
  ['1001001', '壹佰万壹仟零壹元整'],
  ['10000000', '壹仟万元整'],
  ['100000000', '壹亿元整'],
  ['100000001', '壹亿零壹元整'],
  ['100010000', '壹亿零壹万元整'],
  ['100007000', '壹亿零柒仟元整'],
  ['120000300', '壹亿贰仟万零叁佰元整'],
  ['1050000000', '壹拾亿伍仟万元整'],
  ['100200030004.05', '壹仟零贰亿零叁万零肆元零伍分'],
  ['999999999999.99', '玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
];

for (const [yuan, words] of [...CANONICAL, ...BEYOND]) {
  test(`${yuan} is ${words}`, () => {
    assert.equal(toChineseUppercase(fenOf(yuan)), words);
    assert.deepEqual(parseChineseUppercase(words), { ok: true, value: fenOf(yuan) });
  });
}

test('the other forms that the rules allow are read', () => {
  const vectors: [string, string][] = [
    ['人民币壹万元整', '10000'],
    ['壹万元正', '10000'],
    ['壹万圆整', '10000'],
    [' 壹万 元整 ', '10000'],
    ['伍角', '0.50'],
    ['伍角正', '0.50'],
    ['壹仟陆佰捌拾元叁角贰分', '1680.32'],
    ['捌万元捌角', '80000.80'],
    ['壹拾万零柒仟元伍角叁分', '107000.53'],
    ['人民币壹拾万零柒仟元零伍角叁分', '107000.53'],
  ];
  for (const [words, yuan] of vectors)
    assert.deepEqual(parseChineseUppercase(words), { ok: true, value: fenOf(yuan) }, words);
});

test('a form that the rules do not allow is refused, so that nothing can be slipped in', () => {
  const vectors = [
    '壹万元',
    '壹万',
    '壹分整',
    '壹元壹分',
    '壹元零伍角',
    '拾元整',
    '一万元整',
    '10000元整',
    '壹万零元整',
    '壹仟伍元整',
    '壹仟零零伍元整',
    '伍元壹仟整',
    '壹万贰万元整',
    '元整',
    '整',
    '壹壹元整',
    '零壹元整',
    '壹元整整',
    '人民币',
    '壹元整人民币',
    '负壹元整',
    '壹亿亿元整',
    '壹元.*',
    '(壹元整)',
  ];
  for (const words of vectors) {
    const parsed = parseChineseUppercase(words);
    assert.equal(parsed.ok, false, words);
    assert.equal(!parsed.ok && parsed.issue.code, words === '人民币' ? 'REQUIRED' : 'AMOUNT_UPPERCASE', words);
  }
});

test('what is no amount, or longer than twelve digits of yuan, is a mistake of the program', () => {
  for (const fen of [-1, 0.5, Number.NaN, 100_000_000_000_000])
    assert.throws(() => toChineseUppercase(fen), RangeError);
});

/** Many zeros, since the rules are about zeros. */
const anyFen = fc.oneof(
  fc.integer({ min: 0, max: 10_000_000 }),
  fc.integer({ min: 0, max: 99_999_999_999_999 }),
  fc
    .array(fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat({ max: 9 })), { minLength: 1, maxLength: 14 })
    .map((digits) => Number(digits.join(''))),
);

test('amounts through 亿 read back to the same fen', () => {
  fc.assert(
    fc.property(anyFen, (fen) => {
      const words = toChineseUppercase(fen);
      assert.deepEqual(parseChineseUppercase(words), { ok: true, value: fen }, words);
      assert.deepEqual(parseChineseUppercase(`人民币${words.replace('整', '正')}`), { ok: true, value: fen });
      assert.doesNotMatch(words, /零零|零元整.|^零[^元]|零万|零亿/);
    }),
    { numRuns: 2000 },
  );
});

test('different amounts are written differently', () => {
  fc.assert(
    fc.property(anyFen, anyFen, (a, b) => {
      fc.pre(a !== b);
      return toChineseUppercase(a) !== toChineseUppercase(b);
    }),
  );
});
