import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameWarning, parseName } from './person-name.ts';

test('Han names of all planes and minority names are accepted', () => {
  const vectors = [
    '王伟',
    '欧阳娜娜',
    '阿卜杜拉·买买提',
    '迪丽热巴·迪力木拉提',
    '李𬭚',
    '䶮龑',
    '王〇',
    '王',
    '字'.repeat(50),
  ];
  for (const name of vectors) assert.deepEqual(parseName(name), { ok: true, value: name });
});

test('look-alikes of the dot, radicals and white space around are normalised', () => {
  for (const dot of ['．', '•', '‧', '・', '∙', '⋅', '·']) {
    assert.deepEqual(parseName(`阿卜杜拉${dot}买买提`), { ok: true, value: '阿卜杜拉·买买提' });
  }
  assert.deepEqual(parseName('　王伟 '), { ok: true, value: '王伟' });
  assert.deepEqual(parseName('王\u200b伟'), { ok: true, value: '王伟' });
  assert.deepEqual(parseName('王\u2f42'), { ok: true, value: '王文' });
  assert.deepEqual(parseName('\uf914'), { ok: true, value: '樂' });
});

test('each fault has its code', () => {
  const vectors = ['Zhang San', '王·', '·王', '王··伟', '·', '王1', '王😀', '王 伟', '王.伟', '<b>王</b>', '王\n伟'];
  for (const text of vectors)
    assert.deepEqual(parseName(text), { ok: false, issue: { code: 'NAME_CHARACTERS' } }, text);
  assert.deepEqual(parseName(' '), { ok: false, issue: { code: 'REQUIRED' } });
  for (const text of ['字'.repeat(51), `${'字'.repeat(25)}·${'字'.repeat(25)}`]) {
    assert.deepEqual(parseName(text), { ok: false, issue: { code: 'NAME_TOO_LONG', params: { max: 50 } } });
  }
});

test('one character is warned about, counted as people count', () => {
  assert.equal(nameWarning('王'), 'NAME_SINGLE_CHARACTER');
  assert.equal(nameWarning('𬭚'), 'NAME_SINGLE_CHARACTER');
  assert.equal(nameWarning('王伟'), undefined);
});
