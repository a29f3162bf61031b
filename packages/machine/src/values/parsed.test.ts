import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invalid, valid } from './parsed.ts';

test('an outcome carries the value, or a code and what the message needs', () => {
  assert.deepEqual(valid(1), { ok: true, value: 1 });
  assert.deepEqual(invalid('REQUIRED'), { ok: false, issue: { code: 'REQUIRED' } });
  assert.deepEqual(invalid('TEXT_TOO_LONG', { max: 40 }), {
    ok: false,
    issue: { code: 'TEXT_TOO_LONG', params: { max: 40 } },
  });
});
