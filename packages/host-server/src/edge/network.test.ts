import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { placeOf } from './network.ts';

describe('where an address lies', () => {
  const rows: [written: string, address: string, network: string][] = [
    ['198.51.100.7', '198.51.100.7', '198.51.100'],
    ['::ffff:198.51.100.7', '198.51.100.7', '198.51.100'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::', '2001:db8:1::'],
    ['2001:DB8:1:2:ffff::1', '2001:db8:1:2::', '2001:db8:1::'],
    ['2001:db8::7', '2001:db8:0:0::', '2001:db8:0::'],
    ['fe80::1%eth0', 'fe80:0:0:0::', 'fe80:0:0::'],
    ['::1', '0:0:0:0::', '0:0:0::'],
    ['', '', ''],
    ['nonsense', 'nonsense', 'nonsense'],
    ['1:2', '1:2', '1:2'],
  ];
  for (const [written, address, network] of rows) {
    test(written === '' ? 'none' : written, () => assert.deepEqual(placeOf(written), { address, network }));
  }
});
