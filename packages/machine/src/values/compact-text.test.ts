import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compactText } from './compact-text.ts';

test('full-width forms, white space and invisible marks disappear', () => {
  const vectors = [
    ['１１０　１０５', '110105'],
    [' 1 2\t3\n', '123'],
    ['\u202d13800138000\u202c', '13800138000'],
    ['\ufeff1\u200b2', '12'],
    ['＋８６', '+86'],
    ['１，０００．５０', '1,000.50'],
    ['', ''],
  ];
  for (const [text, expected] of vectors) assert.equal(compactText(text!), expected);
});
