import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { callerAddress } from './caller-address.ts';

describe('the address of a caller', () => {
  const rows: [
    what: string,
    trusted: Parameters<typeof callerAddress>[0],
    socket: string,
    header: string,
    is: string,
  ][] = [
    ['without a proxy is the socket’s, whatever is written', false, '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['behind one is what that wrote', true, '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['is not what the caller wrote before it', true, '10.0.0.2', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
    ['goes past every hop that is trusted', true, '10.0.0.2', '1.1.1.1, 198.51.100.1, 192.168.3.4', '198.51.100.1'],
    ['is the socket’s where a stranger knocks past the proxy', true, '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['is that of a named hop', ['203.0.113.0/24'], '203.0.113.9', '198.51.100.1', '198.51.100.1'],
    ['is not that of an unnamed one', ['203.0.113.9'], '127.0.0.1', '198.51.100.1', '127.0.0.1'],
    ['is the last hop’s where it wrote no address', true, '127.0.0.1', 'unknown', '127.0.0.1'],
    ['is the same from a socket of both families', true, '::ffff:10.0.0.2', '::ffff:198.51.100.1', '198.51.100.1'],
    ['may be of the sixth version', true, '::1', '2001:db8::7', '2001:db8::7'],
  ];
  for (const [what, trusted, socket, header, is] of rows) {
    test(what, () => assert.equal(callerAddress(trusted)(socket, header), is));
  }
  test('is asked of no proxy that is none', () => assert.throws(() => callerAddress(['nginx']), /nginx is no address/));
});
