import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hostContract } from '../contract/index.ts';
import { HostError, type Host } from '../host/index.ts';
import { memoryHostWorld } from '../memory/memory-host.harness.ts';
import { frameHost } from './frame-host.ts';
import { frameHostWorld, throughChannel } from './frame-host.harness.ts';
import { openLine } from './line.ts';
import { serveHost } from './serve-host.ts';

hostContract({ describe, test }, 'frameHost', (options) => frameHostWorld(options));

const someHost = async (): Promise<Host> => (await memoryHostWorld()).hostFor({ subject: 'somebody' });

/** A memory host whose `me` fails with this. */
const failing = async (error: unknown): Promise<Host> => {
  const real = await someHost();
  return { ...real, identity: { ...real.identity, me: () => Promise.reject(error) } };
};

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'an answer',
    (error: unknown) => (error instanceof HostError ? error.code : error),
  );

/** Everything a host can be called, told apart by whether it was. */
function counted(host: Host): { readonly host: Host; readonly count: () => number } {
  let count = 0;
  const counting = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, name) {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) => {
          count += 1;
          return Reflect.apply(method, target, args) as unknown;
        };
      },
    });
  const { identity, sms, storage } = host;
  return {
    host: { ...host, identity: counting(identity), sms: counting(sms), storage: counting(storage) },
    count: () => count,
  };
}

describe('a host behind a channel', () => {
  test('a HostError crosses as its code; any other error as SERVER, without what it said', async () => {
    for (const [error, code] of [
      [new HostError('PROVIDER', 'the provider failed'), 'PROVIDER'],
      [new HostError('UNAUTHENTICATED', 'nobody'), 'UNAUTHENTICATED'],
      [new TypeError('secret'), 'SERVER'],
      ['secret', 'SERVER'],
    ] as const) {
      const { host, close } = await throughChannel(await failing(error));
      const came = await host.identity.me().then(
        () => undefined,
        (failure: unknown) => failure as HostError,
      );
      assert.equal(came?.code, code);
      assert.doesNotMatch(came.message, /secret/);
      close();
    }
  });

  test('malformed calls are refused with PROTOCOL and reach no host', async () => {
    const { port1, port2 } = new MessageChannel();
    const { host, count } = counted(await someHost());
    const stop = serveHost(host, port1);
    const line = openLine(port2, {}, 5000);
    const malformed: readonly (readonly [string, ...unknown[]])[] = [
      ['storage.load'],
      ['storage.load', 7],
      ['storage.load', { id: 'x' }],
      ['storage.load', 'x'.repeat(10_001)],
      ['storage.commit', null],
      ['storage.commit', { recordId: 'x', revision: '1', idempotencyKey: 'k', command: {} }],
      ['storage.attach', 'x', 'no blob'],
      ['storage.list', { filter: 'everything' }],
      ['identity.check', []],
      ['identity.start', { recordId: 'x', revision: 1, action: 'steal', documentHash: '', method: 'face' }],
      ['sms.remind', 'x', Number.NaN, 'k'],
      ['watch', 1, 2],
    ];
    for (const [method, ...args] of malformed)
      assert.equal(await codeOf(line.call(method, ...args)), 'PROTOCOL', method);
    assert.equal(await codeOf(line.call('constructor')), 'NETWORK');
    assert.equal(await codeOf(line.call('__proto__')), 'NETWORK');
    assert.equal(await codeOf(line.call('evidence.file', 'x', 'bundle')), 'UNSUPPORTED');
    assert.equal(count(), 0);
    line.close();
    stop();
  });

  test('answers of another shape are the parent’s broken promise', async () => {
    const real = await someHost();
    const lies = { ...real, identity: { ...real.identity, me: () => Promise.resolve({ subject: 7 } as never) } };
    const { host, close } = await throughChannel(lies);
    assert.equal(await codeOf(host.identity.me()), 'PROTOCOL');
    close();
  });

  test('messages that are none of penpal’s change nothing', async () => {
    const { port1, port2 } = new MessageChannel();
    const { host, count } = counted(await someHost());
    const stop = serveHost(host, port1);
    const raw = [
      ...[null, 1, 'x', [], {}, { namespace: 'penpal' }, { penpal: 'call', methodName: 'identity.me', args: [] }],
      ...['CALL', 'REPLY', 'SYN', 'ACK1', '__proto__', 7].map((type) => ({
        namespace: 'penpal',
        channel: 'iou-kit/1',
        type,
        methodPath: { reduce: 1 },
      })),
      { namespace: 'penpal', channel: 'iou-kit/0', type: 'CALL', id: '1', methodPath: ['identity.me'], args: [] },
    ];
    for (const message of raw) port2.postMessage(message);
    const framed = await frameHost(port2);
    assert.equal(count(), 0);
    assert.equal((await framed.identity.me()).subject, 'somebody');
    framed.close();
    stop();
  });

  test('nobody at the other end is TIMEOUT, a closed frame NETWORK', async () => {
    const { port1, port2 } = new MessageChannel();
    assert.equal(await codeOf(frameHost(port2, { timeoutMs: 20 })), 'TIMEOUT');
    port1.close();
    const { host, close } = await throughChannel(await someHost());
    close();
    assert.equal(await codeOf(host.identity.me()), 'NETWORK');
  });
});
