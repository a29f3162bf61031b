import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addDays, shanghaiDate } from '@iou-kit/machine';
import { story, type StoryOptions } from '../contract/index.ts';
import type { Host } from '../host/index.ts';
import { memoryHostWorld } from '../memory/memory-host.harness.ts';
import { thing } from './testing/thing/index.ts';
import { words } from './testing/thing/words/zh-cn.ts';

const today = async (host: Host): Promise<string> => shanghaiDate((await host.identity.policy()).now);

const lent: StoryOptions = {
  kind: 'thing',
  role: 'owner',
  terms: async (host) => ({ thing: '一台电钻', returnDate: addDays(await today(host), 14) }),
};

/** Nothing outside its folder knows it: what happens to it is what happens to any kind. */
describe('a fourth kind, which takes one folder', () => {
  test('is made, signed by both and ended by both through the service', async () => {
    const world = await memoryHostWorld({}, { kinds: [thing] });
    const it = await (await story(world, lent)).effective();
    const { record } = await it.view();
    assert.match(record.documentNumber, /^THG-/);
    assert.equal(record.state, 'effective.signed');
    await it.proves('counterparty', 'release.request', '电钻已还');
    assert.equal((await it.proves('initiator', 'release.confirm')).record.state, 'released');
    const texts = await world.texts(it.people.counterparty.mobile);
    assert.equal(texts.at(-1)?.template, 'release.confirmed');
    assert.match(texts.at(-1)?.text ?? '', /的借物条已归还，不再生效。$/);
    await world.close();
  });

  test('knows neither settlement nor reminders, as its preset says', async () => {
    const world = await memoryHostWorld({}, { kinds: [thing] });
    const it = await (await story(world, lent)).effective();
    for (const command of [
      { type: 'settlement.request', reason: '已归还', ticket: 'none' },
      { type: 'reminder.set', on: true },
    ] as const) {
      const outcome = await it.tries('initiator', command);
      assert.equal(!outcome.ok && outcome.refusal.code, 'NOT_ALLOWED_IN_STATE', command.type);
    }
    await world.close();
  });

  test('is judged by its own fields, and said in its own words', async () => {
    const world = await memoryHostWorld({}, { kinds: [thing] });
    const it = await story(world, lent);
    const returnDate = addDays(await today(it.hosts.initiator), 400);
    const outcome = await it.tries('initiator', { type: 'terms.save', terms: { returnDate, principalFen: 1 } });
    const issues = outcome.ok ? [] : (outcome.refusal.issues ?? []);
    assert.deepEqual(
      issues.map(({ path, code }) => `${path} ${code}`),
      ['terms.principalFen UNKNOWN_FIELD', 'terms.thing REQUIRED', 'terms.returnDate RETURN_DATE_TOO_LATE'],
    );
    for (const { path, code } of issues.slice(1))
      assert.ok(words.field[path.slice('terms.'.length)]?.error[code], code);
    assert.deepEqual(
      Object.keys(words.field),
      thing.fields.map(({ name }) => name),
    );
    await world.close();
  });
});
