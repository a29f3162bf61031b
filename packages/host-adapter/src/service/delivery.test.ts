import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultPolicy } from '@iou-kit/machine';
import { goodTerms, ink, li, particulars, story, wang, zhao, type Story } from '../contract/index.ts';
import type { Host } from '../host/index.ts';
import { manualClock, memoryStore, memoryWorld } from '../memory/index.ts';
import { simulatedHostWorld } from '../simulated/simulated-world.harness.ts';
import { waitAfter } from './delivery.ts';
import type { RecordStore } from './ports/index.ts';

/** A world with one text waiting. */
async function waiting(at?: string) {
  const clock = manualClock(at);
  const world = memoryWorld({ clock });
  const it = await story(simulatedHostWorld(world, clock));
  await (await it.filledByInitiator()).signs('initiator');
  return { clock, world, it, texts: () => world.inbox.messages({ to: it.people.counterparty.mobile }) };
}

describe('delivery', () => {
  test('a text that could not be sent is tried again, later each time, and sent once', async () => {
    const { clock, world, texts } = await waiting();
    world.inbox.failNext(2);
    assert.equal(await world.service.deliver(), 0);
    assert.equal(await world.service.deliver(), 0);
    clock.advance(waitAfter(0));
    assert.equal(await world.service.deliver(), 0);
    clock.advance(waitAfter(1) - 1);
    assert.equal(await world.service.deliver(), 0);
    clock.advance(1);
    assert.equal(await world.service.deliver(), 1);
    assert.equal(await world.service.deliver(), 0);
    assert.equal(texts().length, 1);
  });

  test('a text that is never taken is given up', async () => {
    const { clock, world, texts } = await waiting();
    world.inbox.failNext(100);
    let settled = 0;
    for (let day = 0; day < 8; day += 1) {
      settled += await world.service.deliver();
      clock.advance({ days: 1 });
    }
    assert.equal(settled, 1);
    assert.deepEqual(await world.store.dueMessages(clock.now(), 10), []);
    assert.equal(texts().length, 0);
  });

  test('a text that could not be sent by day is not sent at night', async () => {
    const { clock, world, texts } = await waiting('2026-11-22T13:59:50.000Z');
    world.inbox.failNext();
    await world.service.deliver();
    clock.advance({ minutes: 5 });
    assert.equal(await world.service.deliver(), 0);
    assert.deepEqual(texts(), []);
    clock.set('2026-11-23T00:00:00.000Z');
    assert.equal(await world.service.deliver(), 1);
    assert.equal(texts().length, 1);
  });

  test('nobody is asked in the morning for what was over at night', async () => {
    const { clock, it, world, texts } = await waiting('2026-11-22T15:00:00.000Z');
    await it.does('initiator', { type: 'record.revoke' });
    clock.set('2026-11-23T01:00:00.000Z');
    await world.settle();
    assert.deepEqual(
      texts().map(({ template }) => template),
      ['revoked'],
    );
  });

  test('whoever was named instead is not asked for what another was asked for', async () => {
    const clock = manualClock('2026-11-22T15:00:00.000Z');
    const world = memoryWorld({ clock });
    const owner = await world.hostFor(li.subject, { mobile: li.mobile });
    const shown = await owner.personalCode?.show();
    assert.ok(shown?.ok);
    const it = await story(simulatedHostWorld(world, clock), { personalCode: shown.value.code });
    await it.does('initiator', { type: 'details.provide', party: particulars(wang) });
    await it.does('initiator', { type: 'terms.save', terms: await goodTerms(it.hosts.initiator) });
    await it.does('initiator', { type: 'counterparty.invite' });
    await it.does('initiator', { type: 'invitation.withdraw' });
    const another = { of: 'other', party: particulars(zhao), authority: true } as const;
    await it.does('initiator', { type: 'details.provide', ...another });
    clock.set('2026-11-23T01:00:00.000Z');
    await world.settle();
    assert.deepEqual(world.inbox.messages(), []);
  });

  test('nobody is texted after their data were erased', async () => {
    const { world, it, texts } = await waiting();
    await world.service.erase(world.tenant.id, it.recordId);
    assert.equal(await world.service.deliver(), 1);
    assert.equal(texts().length, 0);
  });

  test('waits grow to six hours', () => {
    assert.deepEqual([0, 1, 2, 3].map(waitAfter), [30_000, 60_000, 120_000, 240_000]);
    assert.equal(waitAfter(30), 6 * 3_600_000);
  });
});

describe('erasure', () => {
  test('takes people and ink, and leaves the record, its history and its chain', async () => {
    const clock = manualClock();
    const world = memoryWorld({ clock });
    const it = await (await story(simulatedHostWorld(world, clock))).effective();
    const before = await it.hosts.initiator.storage.history(it.recordId);
    await world.service.erase(world.tenant.id, it.recordId);
    const view = await it.view();
    assert.deepEqual(view.ink, {});
    assert.equal(view.record.state, 'effective.signed');
    assert.deepEqual(await it.hosts.initiator.storage.history(it.recordId), before);
    const { revision, documentHash = '' } = view.record;
    const proof = await it.hosts.initiator.identity.start({
      recordId: it.recordId,
      revision,
      action: 'release.request',
      documentHash,
      method: 'face',
      consent: true,
    });
    assert.equal(!proof.ok && proof.refusal.code, 'NOT_ALLOWED_IN_STATE');
  });
});

describe('after erasure', () => {
  async function begun() {
    const clock = manualClock();
    const world = memoryWorld({ clock });
    const it = await story(simulatedHostWorld(world, clock));
    const erase = () => world.service.erase(world.tenant.id, it.recordId);
    return {
      world,
      it,
      erase,
      fillsIn: () => it.tries('initiator', { type: 'details.provide', party: particulars(wang) }),
    };
  }
  const codeOf = (outcome: Awaited<ReturnType<Story['tries']>>) => (outcome.ok ? 'ok' : outcome.refusal.code);

  test('nothing is accepted that can no longer be kept', async () => {
    const { it, erase, fillsIn } = await begun();
    await erase();
    assert.equal(codeOf(await fillsIn()), 'NOT_ALLOWED_IN_STATE');
    assert.equal((await it.view()).record.parties.initiator.details, undefined);
  });

  test('nor in the middle of it', async () => {
    const { world, it, erase, fillsIn } = await begun();
    const { commit } = world.store;
    world.store.commit = async (given) => {
      world.store.commit = commit;
      await erase();
      return commit(given);
    };
    assert.equal(codeOf(await fillsIn()), 'NOT_ALLOWED_IN_STATE');
    assert.deepEqual(await world.store.sealed(world.tenant.id, it.recordId), []);
  });

  test('nobody signs, and be it with a proof from before', async () => {
    const { it, erase } = await begun();
    await it.pending();
    const ticket = await it.ticket('counterparty', 'signature.sign');
    await erase();
    assert.equal((await it.tries('counterparty', { type: 'signature.sign', ink, ticket })).ok, false);
    assert.equal((await it.view()).record.state, 'pending');
  });
});

describe('due jobs', () => {
  test('expire a record that nobody looks at, tell the initiator, and are done once', async () => {
    const clock = manualClock();
    const world = memoryWorld({ clock, policy: { pendingDays: 1 } });
    const it = await (await story(simulatedHostWorld(world, clock))).pending();
    const { expiresAt = '' } = (await it.view()).record;
    clock.set(expiresAt);
    assert.equal(await world.service.runDue(), 1);
    assert.equal((await world.store.load(world.tenant.id, it.recordId))?.record.state, 'expired');
    assert.equal(await world.service.runDue(), 0);
    clock.advance({ hours: 12 });
    await world.settle();
    assert.deepEqual(
      world.inbox.messages({ to: it.people.initiator.mobile }).filter(({ template }) => template === 'expired').length,
      1,
    );
  });

  test('two rounds at once remind once', async () => {
    const clock = manualClock();
    const world = memoryWorld({ clock });
    const it = await (await story(simulatedHostWorld(world, clock))).effective();
    await world.settle();
    const due = (await it.view()).record.schedule?.at(-1)?.dueDate ?? '';
    clock.set(`${due}T02:00:00.000Z`);
    await Promise.all([world.service.runDue(), world.service.runDue(), world.service.runDue()]);
    await world.settle();
    const reminders = world.inbox
      .messages({ to: it.people.initiator.mobile })
      .filter(({ template }) => template === 'due.today');
    assert.equal(reminders.length, 1);
    assert.equal(defaultPolicy.dueSoonDays, 3);
  });

  test('that cannot be done take no place in a batch from those that can', async () => {
    const clock = manualClock();
    const store = memoryStore();
    const { load } = store;
    Object.assign(store, { dueJobs: oneAtATime(store) });
    const world = memoryWorld({ clock, policy: { pendingDays: 1 }, store });
    const stuck = await (await story(simulatedHostWorld(world, clock))).pending();
    const it = await (await story(simulatedHostWorld(world, clock))).pending();
    clock.advance({ days: 2 });
    store.load = (tenant, id) => (id === stuck.recordId ? Promise.reject(new Error('unreadable')) : load(tenant, id));
    await assert.rejects(world.service.runDue(), /unreadable/);
    assert.equal(await world.service.runDue(), 1);
    assert.equal((await load(world.tenant.id, it.recordId))?.record.state, 'expired');
    store.load = load;
    assert.equal(await world.service.runDue(), 0);
    clock.advance({ seconds: 30 });
    assert.equal(await world.service.runDue(), 1);
    assert.equal((await load(world.tenant.id, stuck.recordId))?.record.state, 'expired');
  });

  test('of one record and one hour are done once each, one after the other', async () => {
    const clock = manualClock('2026-12-31T02:00:00.000Z');
    const store = memoryStore();
    const world = memoryWorld({ clock, store: { ...store, dueJobs: oneAtATime(store) } });
    // Three days lie between the last instalment and the end: one day warns of the one and reminds of the other.
    const terms = (host: Host) => goodTerms(host, { repayDate: '2027-02-03', repayment: 'monthly' });
    const it = await (await story(simulatedHostWorld(world, clock), { terms })).effective();
    clock.set('2027-01-31T02:00:00.000Z');
    let done = 0;
    while (done < 10 && (await world.service.runDue()) > 0) done += 1;
    assert.ok(done <= 4, `${done} jobs`);
    await world.settle();
    const templates = world.inbox.messages({ to: it.people.initiator.mobile }).map(({ template }) => template);
    assert.deepEqual(templates.filter((template) => template.startsWith('due.')).sort(), ['due.soon', 'due.today']);
  });
});

/** A store that gives one due job at a time, so that no two are of one batch. */
const oneAtATime =
  ({ dueJobs }: RecordStore): RecordStore['dueJobs'] =>
  (now, _, types) =>
    dueJobs(now, 1, types);
