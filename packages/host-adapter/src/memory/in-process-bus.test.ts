import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inProcessBus } from './in-process-bus.ts';

test('a watcher is told after the publisher has gone on, of its own record, until it stops', async () => {
  const bus = inProcessBus();
  const told: number[] = [];
  const stop = bus.subscribe('t', 'r', (seq) => told.push(seq));
  bus.publish('t', 'r', 1);
  assert.deepEqual(told, []);
  await Promise.resolve();
  bus.publish('t', 'other', 2);
  bus.publish('u', 'r', 3);
  await Promise.resolve();
  assert.deepEqual(told, [1]);
  stop();
  bus.publish('t', 'r', 4);
  await Promise.resolve();
  assert.deepEqual(told, [1]);
});
