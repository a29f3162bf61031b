import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loop, settle } from './loops.ts';

/** Rounds that end when the test says so. */
function gated() {
  const open: ((error?: Error) => void)[] = [];
  const waiting: (() => void)[] = [];
  return {
    act: () =>
      new Promise<void>((resolve, reject) => {
        open.push((error) => {
          if (error) reject(error);
          else resolve();
        });
        waiting.shift()?.();
      }),
    open,
    begun: () => new Promise<void>((resolve) => waiting.push(resolve)),
  };
}

test('a loop never runs twice at a time, goes on after an error, and waits for its last round', async () => {
  const { act, open, begun } = gated();
  const errors: unknown[] = [];
  const keepAlive = setInterval(() => undefined, 1000);
  let began = begun();
  const rounds = loop(act, 0, (error) => errors.push(error));
  await began;
  began = begun();
  open[0]?.(new Error('a bad round'));
  await began;
  assert.deepEqual([open.length, errors.length], [2, 1]);
  let stopped = false;
  const stopping = rounds.stop().then(() => (stopped = true));
  await Promise.resolve();
  assert.equal(stopped, false);
  open[1]?.();
  await stopping;
  assert.equal(open.length, 2);
  clearInterval(keepAlive);
});

test('settling goes on until nothing is left, but not for ever', async () => {
  let left = 3;
  let sends = 0;
  await settle({
    runDue: () => Promise.resolve(left === 0 ? 0 : left--),
    deliver: () => Promise.resolve((sends += 1)),
  });
  assert.equal(left, 0);
  assert.equal(sends, 50);
});

test('texts go out although what has fallen due cannot be done, and the failure is told', async () => {
  let waiting = 3;
  const failing = settle({
    runDue: () => Promise.reject(new Error('a record of a kind that is not installed')),
    deliver: () => Promise.resolve(waiting === 0 ? 0 : waiting--),
  });
  await assert.rejects(failing, /not installed/);
  assert.equal(waiting, 0);
});
