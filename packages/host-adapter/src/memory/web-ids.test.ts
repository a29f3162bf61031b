import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { webIds } from './web-ids.ts';

describe('webIds', () => {
  test('makes UUIDv7 that begin with the time', () => {
    const id = webIds(() => 0x0192_3456_789a).uuid();
    assert.match(id, /^01923456-789a-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('never goes back, within a millisecond, beyond its counter, or when the clock does', () => {
    let now = 1000;
    const ids = webIds(() => now);
    const made = Array.from({ length: 10_000 }, () => ids.uuid());
    now = 500;
    made.push(ids.uuid());
    now = 5000;
    made.push(ids.uuid());
    assert.deepEqual([...made].sort(), made);
    assert.equal(new Set(made).size, made.length);
  });

  test('salts and codes are 128 bits in base64url', () => {
    const ids = webIds();
    for (const text of [ids.salt(), ids.code()]) assert.match(text, /^[A-Za-z0-9_-]{22}$/);
    assert.equal(ids.bytes(5).length, 5);
  });
});
