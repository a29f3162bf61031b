import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultPolicy } from '@iou-kit/machine';
import { story, type Story } from '../../contract/index.ts';
import { manualClock, memoryWorld } from '../../memory/index.ts';

const start = '2026-11-22T02:00:00.000Z';

async function world() {
  const clock = manualClock(start);
  const it = memoryWorld({ clock, policy: { retention: { ...defaultPolicy.retention } } });
  const told = await story({
    hostFor: ({ subject, profile }) => it.hostFor(subject, profile),
    async advance(by) {
      clock.advance(by);
      await it.settle();
    },
    texts: async (to) => it.inbox.messages({ to }),
    setFace: async (subject, result) => it.identity.setFace(subject, result),
    close: async () => undefined,
  });
  const isErased = async () => {
    const { record } = await told.view();
    const page = await told.hosts.initiator.storage.list({ filter: 'all' });
    const ink = page.records.find((view) => view.record.id === record.id)?.ink ?? {};
    return { state: record.state, ink: Object.keys(ink).length };
  };
  return { told, clock, it, isErased };
}

const reach: readonly [string, (told: Story) => Promise<unknown>, number][] = [
  ['revoked', async (told) => (await told.pending()).does('initiator', { type: 'record.revoke' }), 30],
  [
    'rejected',
    async (told) => (await told.pending()).does('counterparty', { type: 'record.reject', reason: '不' }),
    30,
  ],
  [
    'settled',
    async (told) => {
      await told.effective();
      await told.proves('initiator', 'settlement.request');
      await told.proves('counterparty', 'settlement.confirm');
    },
    3 * 365 + 1,
  ],
];

for (const [state, make, days] of reach)
  test(`personal data of what was ${state} go after ${days} days, and not before`, async () => {
    const { told, isErased } = await world();
    await make(told);
    await told.world.advance({ days: days - 1, hours: 23 });
    const before = await isErased();
    assert.equal(before.state, state);
    assert.ok(before.ink > 0);
    await told.world.advance({ hours: 1 });
    assert.deepEqual(await isErased(), { state, ink: 0 });
  });

test('what is in force is kept, however long', async () => {
  const { told, isErased } = await world();
  await told.effective();
  await told.world.advance({ days: 4000 });
  assert.deepEqual(await isErased(), { state: 'effective.signed', ink: 2 });
});

test('what a longer policy keeps beyond its hour goes when the longer time is over', async () => {
  const { told, clock, it, isErased } = await world();
  await (await told.pending()).does('initiator', { type: 'record.revoke' });
  Object.assign(it.tenant.policy.retention, { neverInForceDays: 60 });
  await told.world.advance({ days: 30 });
  assert.equal((await isErased()).ink, 1);
  assert.equal(clock.now(), '2026-12-22T02:00:00.000Z');
  await told.world.advance({ days: 30 });
  assert.deepEqual(await isErased(), { state: 'revoked', ink: 0 });
});
