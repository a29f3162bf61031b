import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanText, countCharacters } from './text.ts';

test('characters are counted as code points of the composed text', () => {
  const vectors: [string, number][] = [
    ['', 0],
    ['王伟', 2],
    ['李𬭚', 2],
    ['李𬭚a', 3],
    ['e\u0301', 1],
    ['😀', 1],
    ['字'.repeat(40), 40],
  ];
  for (const [text, count] of vectors) assert.equal(countCharacters(text), count, text);
});

test('free text is composed, trimmed and given one kind of line end', () => {
  const vectors = [
    ['  装修用款　', '装修用款'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a\tb', 'a b'],
    ['e\u0301', 'é'],
    ['❤️', '❤️'],
    ['<img onerror=alert(1)>', '<img onerror=alert(1)>'],
    ['', ''],
    [' \u200b\u3164\u2800\n', ''],
  ];
  for (const [text, value] of vectors) assert.deepEqual(cleanText(text!), { ok: true, value });
});

test('what canonical JSON cannot carry or the eye would misread is refused', () => {
  for (const text of ['a\u0000b', '\u0007', 'a\u0085b', '\ud800', 'x\udc00y', '付\u202e001', '\u2066a\u2069']) {
    assert.deepEqual(cleanText(text), { ok: false, issue: { code: 'TEXT_CHARACTERS' } }, JSON.stringify(text));
  }
});

test('forty characters fit into a limit of forty and the next one does not', () => {
  const rules = { max: 40 };
  assert.equal(cleanText('𬭚'.repeat(40), rules).ok, true);
  assert.equal(cleanText(`  ${'字'.repeat(40)}  `, rules).ok, true);
  assert.deepEqual(cleanText('字'.repeat(41), rules), {
    ok: false,
    issue: { code: 'TEXT_TOO_LONG', params: { max: 40 } },
  });
});

test('a required text must show something', () => {
  for (const text of ['', '   ', '　', '\u200b\u200b', '\u3164']) {
    assert.deepEqual(cleanText(text, { required: true }), { ok: false, issue: { code: 'REQUIRED' } });
  }
  assert.equal(cleanText('。', { required: true }).ok, true);
});
