import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toBase64Url } from '@iou-kit/machine';
import { memoryKeyring } from '../../memory/index.ts';
import { bytesOf } from './encoding.ts';
import { newRecordKey, unwrapRecordKey } from './record-key.ts';

const opening = { commitment: 'c1', salt: 's', field: 'name', value: '王小明' };

describe('a record’s key', () => {
  test('opens what it sealed, also after it was wrapped', async () => {
    const keyring = memoryKeyring();
    const key = await newRecordKey(keyring, 't', 'r');
    const sealed = await key.sealOpening(opening);
    assert.equal(sealed.id, 'c1');
    assert.ok(!Buffer.from(bytesOf(sealed.sealed)).includes('王小明'));
    const again = await unwrapRecordKey(keyring, 't', 'r', key.wrapped);
    assert.deepEqual((await again.openings([sealed])).get('c1'), opening);
  });

  test('opens nothing in another place, under another key, or altered by one bit', async () => {
    const keyring = memoryKeyring();
    const key = await newRecordKey(keyring, 't', 'r');
    const sealed = await key.seal('a', 'secret');
    await assert.rejects(key.open({ ...sealed, id: 'b' }));
    await assert.rejects((await unwrapRecordKey(keyring, 't', 'other', key.wrapped)).open(sealed));
    await assert.rejects((await newRecordKey(keyring, 't', 'r')).open(sealed));
    await assert.rejects(unwrapRecordKey(keyring, 'other', 'r', key.wrapped));
    const bytes = bytesOf(sealed.sealed);
    bytes[bytes.length - 1]! ^= 1;
    await assert.rejects(key.open({ ...sealed, sealed: toBase64Url(bytes) }));
  });

  test('seals the same value differently each time', async () => {
    const key = await newRecordKey(memoryKeyring(), 't', 'r');
    assert.notEqual((await key.seal('a', 'x')).sealed, (await key.seal('a', 'x')).sealed);
  });

  test('an index is the same for the same value, and another for another tenant or field', async () => {
    const keyring = memoryKeyring();
    const index = await keyring.index('t', 'mobile', '13800138000');
    assert.equal(await keyring.index('t', 'mobile', '13800138000'), index);
    for (const other of [keyring.index('u', 'mobile', '13800138000'), keyring.index('t', 'idNumber', '13800138000')])
      assert.notEqual(await other, index);
  });

  test('base64url goes there and back at every length', () => {
    for (let length = 0; length < 70_000; length = length * 3 + 1) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
      assert.deepEqual(bytesOf(toBase64Url(bytes)), bytes);
    }
  });
});
