import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { squareType } from '../testing/square-fonts.harness.ts';
import { setLines, type Measure } from './set-lines.ts';

const type = squareType();
const words = (text: string, measure: Measure): string[] =>
  setLines(type, [{ text, weight: 'regular' }], measure).map(({ glyphs }) =>
    glyphs.map(({ character }) => character).join(''),
  );

const cases: readonly [what: string, text: string, ems: number, lines: readonly string[]][] = [
  ['fills lines', '一二三四五六七', 3, ['一二三', '四五六', '七']],
  ['begins none with a comma', '一二三，四', 3, ['一二', '三，四']],
  ['lets the empty half of a mark hang over', '一二三，四', 3.5, ['一二三，', '四']],
  ['begins none with a mark that has no empty half', '一二三四！五', 4, ['一二三', '四！五']],
  ['ends none with a bracket', '一二三（四）', 4, ['一二三', '（四）']],
  ['keeps figures whole', '共¥52,175.00元', 5.5, ['共', '¥52,175.00', '元']],
  ['keeps a sum with its per cent', '年利率4.35%的', 5, ['年利率', '4.35%的']],
  ['breaks at blanks and drops them', 'ab cd ef', 2.5, ['ab cd', 'ef']],
  ['cuts a word that is too wide', 'abcdefgh', 2, ['abcd', 'efgh']],
  ['ends a line where one is ended', '一\n二', 9, ['一', '二']],
  ['gives an empty line for an empty text', '', 9, ['']],
];
for (const [what, text, ems, lines] of cases) {
  test(`a paragraph ${what}`, () => assert.deepEqual(words(text, { size: 10, width: ems * 10 }), lines));
}

test('two marks of punctuation share their empty halves', () => {
  const [line] = setLines(type, [{ text: '一）。二', weight: 'regular' }], { size: 10, width: 100 });
  assert.equal(line?.width, 35);
});

test('whatever is set keeps its characters, its width and the rules of punctuation', () => {
  const letters = fc.constantFrom(...'国人民币元整，。、；：！？）》”’（《“‘abc0129.,%¥·');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 80 }), fc.integer({ min: 12, max: 40 }), (characters, ems) => {
      const text = characters.join('');
      const measure = { size: 10, width: ems * 10, indent: 20, justify: true };
      const lines = setLines(type, [{ text, weight: 'regular' }], measure);
      const set = lines.map(({ glyphs }) => glyphs.map(({ character }) => character).join(''));
      assert.equal(set.join(''), text);
      for (const { indent, width } of lines) assert.ok(indent + width <= measure.width + 0.001);
      for (const line of set.slice(1)) {
        // Too many marks in a row leave no other place to break.
        if (/^[，。、；：）》”’]/.test(line)) assert.match(text, /[，。、；：！？）》”’（《“‘a-c0-9.,%¥·]{10}/);
      }
    }),
  );
});

test('justified lines end at the margin unless they are the last, or much too short', () => {
  const text = '国'.repeat(9) + '12345' + '国'.repeat(9);
  const [first, last] = setLines(type, [{ text, weight: 'regular' }], { size: 10, width: 110, justify: true });
  assert.equal(first?.width, 90);
  assert.ok((last?.width ?? 0) <= 115);
  const stretched = setLines(type, [{ text: '国'.repeat(30), weight: 'regular' }], {
    size: 10,
    width: 105,
    justify: true,
  });
  assert.equal(stretched[0]?.width, 105);
  assert.equal(stretched.at(-1)?.width, 100);
});
