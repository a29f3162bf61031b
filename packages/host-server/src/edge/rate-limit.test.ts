import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { manualClock, memoryKeyring, memoryStore } from '@iou-kit/host-adapter/memory';
import { Problem } from './problem.ts';
import { countRequest, MINUTE, type Allowance } from './rate-limit.ts';

/** Ten a minute, by the clock in hand. */
function counting(most = 10) {
  const clock = manualClock('2026-11-22T02:00:00.000Z');
  const keys: string[] = [];
  const kept = memoryStore();
  const store: typeof kept = { ...kept, bump: (key, ...rest) => (keys.push(key), kept.bump(key, ...rest)) };
  const ports = { store, clock, keyring: memoryKeyring() };
  /** Null for a request that is let through; else the problem. */
  async function ask(given: Partial<Allowance> = {}): Promise<Problem | null> {
    const allowance = { kind: 'address', name: '198.51.100.7', most, windowMs: MINUTE, ...given };
    return countRequest(ports, allowance).then(
      () => null,
      (error: unknown) => (error instanceof Problem ? error : Promise.reject(error as Error)),
    );
  }
  /** How many of so many are let through. */
  async function passed(asked: number): Promise<number> {
    let count = 0;
    for (let each = 0; each < asked; each += 1) if ((await ask()) === null) count += 1;
    return count;
  }
  return { clock, keys, store, ask, passed };
}

describe('a limit', () => {
  test('lets through what is allowed, and says when to come back', async () => {
    const { ask, passed } = counting();
    assert.equal(await passed(12), 10);
    const refused = await ask();
    assert.deepEqual([refused?.status, refused?.code], [429, 'TOO_MANY_REQUESTS']);
    assert.deepEqual(refused?.refusal?.params, { retryAt: '2026-11-22T02:01:06.000Z' });
    assert.equal(refused?.headers['retry-after'], '66');
  });

  test('refuses the one too many of those that are judged side by side, and says when to come back', async () => {
    const { store, ask } = counting(1);
    // Each has looked before any of them was counted.
    store.peek = () => Promise.resolve(0);
    assert.equal(await ask(), null);
    const refused = await ask();
    assert.deepEqual(refused?.refusal?.params, { retryAt: '2026-11-22T02:02:00.000Z' });
  });

  test('holds over the seam of two windows, where a fixed one gives twice as much', async () => {
    const { clock, passed } = counting();
    clock.advance({ seconds: 59 });
    assert.equal(await passed(10), 10);
    clock.advance({ seconds: 2 });
    assert.equal(await passed(10), 0);
  });

  test('lets through at the instant that it named, and not before it', async () => {
    for (const asked of [10, 11, 40]) {
      const { clock, ask, passed } = counting();
      await passed(asked);
      const retryAt = String((await ask())?.refusal?.params?.['retryAt']);
      clock.set(new Date(Date.parse(retryAt) - 1000).toISOString());
      assert.equal((await ask())?.refusal?.params?.['retryAt'], retryAt, `after ${asked}, too early`);
      clock.set(retryAt);
      assert.equal(await ask(), null, `after ${asked}`);
    }
  });

  test('is the same for somebody who waits, however hard they have knocked', async () => {
    const { clock, passed } = counting();
    await passed(5000);
    clock.advance({ minutes: 2 });
    assert.equal(await passed(12), 10);
  });

  test('is each name’s and each kind’s own; none is no limit', async () => {
    const { ask, passed } = counting();
    await passed(11);
    assert.equal(await ask({ name: '198.51.100.8' }), null);
    assert.equal(await ask({ kind: 'guess.address' }), null);
    assert.equal(await ask({ most: 0 }), null);
  });

  test('never lets more through in any minute than is allowed', async () => {
    const { clock, ask } = counting();
    const through: number[] = [];
    for (let second = 0; second < 600; second += 1) {
      if ((await ask()) === null) through.push(second);
      clock.advance({ seconds: 1 });
    }
    for (const from of through) {
      const within = through.filter((at) => at >= from && at < from + 60).length;
      // The window before is taken as even, so that a stretch across the seam may hold one more.
      assert.ok(within <= 11, `${within} from ${from}`);
    }
    assert.ok(through.length >= 90, `${through.length} in ten minutes`);
  });

  test('knows its names only by a keyed hash', async () => {
    const [one, other] = [counting(), counting()];
    await Promise.all([one.ask(), other.ask()]);
    assert.ok(!one.keys.join().includes('198.51'));
    assert.notDeepEqual(one.keys, other.keys, 'another server’s key gives another name');
  });
});
