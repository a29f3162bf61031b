import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEffective, states } from '@iou-kit/machine';
import { lifeTo, type LifeOptions } from './life.ts';
import { storyWorld } from './world.ts';

const lives: readonly LifeOptions[] = [
  {},
  { initiator: 'lender' },
  { details: 'shared' },
  { asker: 'lender' },
  { opened: false },
];

for (const state of states) {
  for (const options of lives) {
    // Whoever has not opened the link can do nothing that comes later.
    if (options.opened === false && (isEffective(state) || ['rejected', 'released', 'settled'].includes(state)))
      continue;
    test(`a story can begin in ${state} with ${JSON.stringify(options)}`, async () => {
      const world = await storyWorld();
      const play = await lifeTo(world, state, options);
      assert.equal((await play.view('initiator')).record.state, state);
      await world.close();
    });
  }
}

for (const type of ['release', 'settlement'] as const) {
  for (const outcome of ['cancelled', 'refused', 'lapsed'] as const) {
    test(`a ${type} that was ${outcome} leads back to effective.signed`, async () => {
      const world = await storyWorld();
      const { record } = await (
        await lifeTo(world, 'effective.signed', { after: { type, outcome } })
      ).view('initiator');
      assert.equal(record.state, 'effective.signed');
      assert.equal(record.lastChange?.outcome, outcome);
      await world.close();
    });
  }
}

test('a world answers over HTTP as the reference server does', async () => {
  const world = await storyWorld();
  const { recordId } = await lifeTo(world, 'pending');
  const token = await world.tokenFor('counterparty');
  const ask = (path: string) =>
    world.application.fetch(new Request(`https://host.test${path}`, { headers: { authorization: `Bearer ${token}` } }));
  const response = await ask(`/v1/records/${recordId}`);
  assert.equal(response.status, 200);
  assert.match(await response.text(), /"side":"counterparty"/);
  assert.equal((await ask('/v1/records/no-such-record')).status, 404);
  await world.close();
});
