import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RecordView } from '@iou-kit/machine';
import { hostContract, storeContract, story, zhao } from '../contract/index.ts';
import { manualClock } from '../memory/index.ts';
import { simulatedHostWorld } from '../simulated/simulated-world.harness.ts';
import { browserHost } from './browser-host.ts';
import { browserWorld } from './browser-world.ts';

let worlds = 0;
const freshName = () => `test-${(worlds += 1)}`;

hostContract({ describe, test }, 'browserHost', async (options) => {
  const clock = manualClock();
  const world = browserWorld({ ...options, clock, name: freshName() });
  return simulatedHostWorld(world, clock, () => world.close());
});

storeContract({ describe, test }, 'indexedDbStore', () => {
  const world = browserWorld({ name: freshName() });
  return { store: world.store, close: () => world.close() };
});

describe('browserHost', () => {
  test('survives a reload: people, ink and links are read with the same keys', async () => {
    const name = freshName();
    const clock = manualClock();
    const first = browserWorld({ name, clock });
    const it = await (await story(simulatedHostWorld(first, clock))).effective();
    const before = await it.view();
    await first.close();

    const second = browserWorld({ name, clock });
    const after = simulatedHostWorld(second, clock);
    const host = await after.hostFor({ subject: it.people.initiator.subject });
    const loaded = await host.storage.load(it.recordId);
    assert.ok(loaded.ok);
    assert.deepEqual({ ...loaded.value, now: '' }, { ...before, now: '' });
    await second.close();
  });

  test('tells the other tab', async () => {
    const name = freshName();
    const clock = manualClock();
    const [one, two] = [browserWorld({ name, clock }), browserWorld({ name, clock })];
    const it = await (await story(simulatedHostWorld(one, clock))).pending();
    const other = await two.hostFor(it.people.initiator.subject);
    await other.storage.load(it.recordId);
    const stop = new AbortController();
    const told = new Promise<RecordView>((resolve) => other.storage.watch(it.recordId, resolve, stop.signal));
    await it.does('counterparty', { type: 'record.reject', reason: '不认识' });
    assert.equal((await told).record.state, 'rejected');
    stop.abort();
    await Promise.all([one.close(), two.close()]);
  });

  test('keeps nothing personal in clear and no key that can be read out', async () => {
    const name = freshName();
    const clock = manualClock();
    const world = browserWorld({ name, clock });
    const it = await (await story(simulatedHostWorld(world, clock))).effective();
    await (await world.hostFor(zhao.subject, { mobile: zhao.mobile, known: zhao })).identity.me();
    await world.close();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    for (const table of database.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve) => {
        const request = database.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result);
      });
      const text = JSON.stringify(rows);
      for (const person of [it.people.initiator, it.people.counterparty, zhao]) {
        for (const secret of [person.name, person.idNumber, person.mobile])
          assert.ok(!text.includes(secret), `${table} holds a personal value`);
      }
      if (table !== 'keys') continue;
      for (const { wrapping } of rows as { wrapping: CryptoKey }[]) {
        assert.equal(wrapping.extractable, false);
        await assert.rejects(crypto.subtle.exportKey('raw', wrapping));
      }
    }
    database.close();
  });

  test('refuses production', () => {
    assert.throws(() => browserHost({ production: true }), /refuses production/);
  });
});
