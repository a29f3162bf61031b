import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mobileWarning, parseMobile } from './mobile.ts';

test('eleven digits, however they are written', () => {
  const vectors = [
    '13800138000',
    '+86 138-0013-8000',
    '8613800138000',
    '008613800138000',
    '１３８００１３８０００',
    '138 0013 8000',
    '\u202d13800138000\u202c',
    '138–0013–8000',
    '＋86 13800138000',
  ];
  for (const text of vectors) assert.deepEqual(parseMobile(text), { ok: true, value: '13800138000' }, text);
  assert.deepEqual(parseMobile('19912345678'), { ok: true, value: '19912345678' });
});

test('anything else is not a mobile', () => {
  const vectors = [
    '12012345678',
    '1380013800',
    '138001380000',
    '0571-88888888',
    '+1 3800138000',
    '1380013800a',
    '王伟',
  ];
  for (const text of vectors)
    assert.deepEqual(parseMobile(text), { ok: false, issue: { code: 'MOBILE_INVALID' } }, text);
  for (const text of ['', ' ']) assert.deepEqual(parseMobile(text), { ok: false, issue: { code: 'REQUIRED' } });
});

test('blocks for devices are warned about and never refused', () => {
  for (const mobile of ['14100000000', '14400000000', '14612345678', '14812345678']) {
    assert.equal(parseMobile(mobile).ok, true);
    assert.equal(mobileWarning(mobile), 'MOBILE_MAY_NOT_RECEIVE_SMS');
  }
  for (const mobile of ['13800138000', '14112345678', '14712345678', '19912345678'])
    assert.equal(mobileWarning(mobile), undefined);
});
