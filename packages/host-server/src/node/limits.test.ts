import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { story } from '@iou-kit/host-adapter/contract';
import { wireClient } from '../testing/wire-client.ts';
import { sqliteStore } from './sqlite/index.ts';
import { childServer } from './testing/child-server.ts';
import { temporaryFolder, testServer } from './testing/test-server.ts';

describe('limits of a server', () => {
  test('hold after the process was killed and started again', async () => {
    const folder = temporaryFolder();
    const args = ['--rate-limit', '1200'];
    const guess = (url: string) => wireClient(fetch, url, `iouk_${'a'.repeat(12)}_${'A'.repeat(43)}`);
    const mint = (url: string) => guess(url).post('/v1/tokens', { sub: 'wang' });
    const first = await childServer(folder, { args });
    try {
      const statuses = [];
      for (let wrong = 0; wrong < 22; wrong += 1) statuses.push((await mint(first.url)).status);
      assert.deepEqual(statuses, [...Array<number>(20).fill(401), 429, 429]);
    } finally {
      await first.end('SIGKILL');
    }
    const second = await childServer(folder, { args });
    try {
      const refused = await mint(second.url);
      assert.deepEqual([refused.status, refused.body['code']], [429, 'TOO_MANY_REQUESTS']);
      assert.ok(Number(refused.headers.get('retry-after')) > 0);
      assert.ok((await second.token({ sub: 'wang' })).token, 'the partner’s own key still opens');
    } finally {
      await second.end('SIGKILL');
    }
  });

  test('leave neither number nor address in the files', async (t) => {
    const on = await testServer({ limits: { perAddress: 1000, guesses: 1000, drafts: 1000 } });
    t.after(() => on.close());
    const it = await (await story(on.world)).pending();
    await it.ticket('counterparty', 'signature.sign', 'carrier+sms');
    const address = '198.51.100.77';
    const token = await on.token(it.people.initiator.subject);
    const request = new Request(`${on.server.url}/v1/me`, { headers: { authorization: `Bearer ${token}` } });
    await on.server.fetch(request);
    await (await on.person(it.people.initiator.subject)).post('/v1/invitations/peek', { code: 'not-a-code' });
    await on.close();
    const files = readdirSync(on.folder).filter((name) => name.startsWith('counters'));
    assert.ok(files.length > 0);
    for (const name of files) {
      const bytes = readFileSync(join(on.folder, name));
      assert.ok(bytes.includes('rate|guess.address|'), 'they are counted there');
      for (const value of [address, '127.0.0.1', it.people.initiator.mobile, it.people.counterparty.mobile])
        assert.equal(bytes.includes(value), false, value);
    }
  });

  test('are erased when their time is over', async () => {
    const store = sqliteStore(temporaryFolder());
    await store.bump('short', '2026-11-22T02:00:00.000Z', '2026-11-22T02:01:00.000Z');
    await store.bump('long', '2026-11-22T02:00:00.000Z', '2026-11-23T02:00:00.000Z', 'durably');
    await store.ask('sweepCounters', '2026-11-22T02:01:00.000Z');
    // Asked at an instant before its end, what was erased is gone, and what was not is there.
    assert.equal(await store.peek('short', '2026-11-22T02:00:30.000Z'), 0);
    assert.equal(await store.peek('long', '2026-11-22T02:00:30.000Z'), 1);
    await store.close();
  });
});
