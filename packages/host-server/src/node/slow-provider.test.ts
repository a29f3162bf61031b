import assert from 'node:assert/strict';
import { test } from 'node:test';
import { story } from '@iou-kit/host-adapter/contract';
import { testServer } from './testing/test-server.ts';

const LONGEST = 20_000;

test('a provider that never takes a text holds up neither what falls due nor the end of the server', async (t) => {
  const on = await testServer({ policy: { pendingDays: 1 } });
  t.after(() => on.close());
  const { messages, clock, tenants } = on.parts;
  const asked = new Promise<void>((resolve) => {
    messages.send = () => {
      resolve();
      return new Promise(() => undefined);
    };
  });
  const it = await (await story(on.world)).filledByInitiator();
  await it.signs('initiator');
  await asked;
  clock.advance({ days: 2 });
  // Nobody looks at the record: what has expired is ended by the server's own rounds.
  const state = async () => (await on.server.store.load(tenants[0].id, it.recordId))?.record.state;
  const deadline = performance.now() + LONGEST;
  while ((await state()) !== 'expired') {
    assert.ok(performance.now() < deadline, 'it is never ended');
    await new Promise((resolve) => setImmediate(resolve));
  }
  await on.close();
});
