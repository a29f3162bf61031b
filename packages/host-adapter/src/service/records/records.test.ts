import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { freshKey, li, particulars, story, wang, type Story } from '../../contract/index.ts';
import { png } from '../../contract/kit/images.ts';
import { HostError } from '../../host/index.ts';
import { manualClock, memoryWorld } from '../../memory/index.ts';
import { simulatedHostWorld } from '../../simulated/simulated-world.harness.ts';

const provider = (error: unknown) => error instanceof HostError && error.code === 'PROVIDER';

async function begun() {
  const clock = manualClock();
  const world = memoryWorld({ clock });
  return { clock, world, it: await story(simulatedHostWorld(world, clock)) };
}

describe('what has lapsed', () => {
  test('has lapsed for whoever looks first, without any due job', async () => {
    const looks: Readonly<Record<string, (it: Story) => Promise<unknown>>> = {
      load: (it) => it.hosts.counterparty.storage.load(it.recordId),
      list: (it) => it.hosts.initiator.storage.list(),
      history: (it) => it.hosts.initiator.storage.history(it.recordId),
      link: (it) => it.hosts.initiator.storage.shareLink(it.recordId),
      remind: async (it) => it.hosts.initiator.sms.remind(it.recordId, 4, freshKey()),
    };
    for (const [name, look] of Object.entries(looks)) {
      const { clock, world, it } = await begun();
      await it.pending();
      clock.advance({ days: 31 });
      await look(it);
      assert.equal((await world.store.load(world.tenant.id, it.recordId))?.record.state, 'expired', name);
    }
  });

  test('is left out of a list of what is open, and put right on the page of all', async () => {
    const { clock, it } = await begun();
    await it.pending();
    clock.advance({ days: 31 });
    assert.deepEqual((await it.hosts.initiator.storage.list({ filter: 'open' })).records, []);
    const again = await begun();
    await again.it.pending();
    again.clock.advance({ days: 31 });
    const { records } = await again.it.hosts.initiator.storage.list();
    assert.deepEqual(
      records.map(({ record }) => record.state),
      ['expired'],
    );
  });

  test('many who look at once see one end', async () => {
    const { clock, world, it } = await begun();
    await it.pending();
    clock.advance({ days: 31 });
    const views = await Promise.all(Array.from({ length: 8 }, () => it.view()));
    assert.equal(new Set(views.map(({ record }) => record.head)).size, 1);
    const events = await world.store.events(world.tenant.id, it.recordId);
    assert.equal(events.filter(({ type }) => type === 'expired').length, 1);
  });
});

describe('the register', () => {
  test('is not asked about the malformed, nor on behalf of whoever may not ask', async () => {
    const { world, it } = await begun();
    const asked = mock.method(world.identity, 'matchPerson');
    await it.tries('initiator', { type: 'details.provide', party: { ...particulars(wang), idNumber: '1' } });
    await it.tries('initiator', { type: 'details.provide', party: particulars(li), of: 'other' });
    assert.equal(asked.mock.callCount(), 0);
    await it.does('initiator', { type: 'details.provide', party: { ...particulars(wang), name: ' 王测试 ' } });
    assert.deepEqual(asked.mock.calls[0]?.arguments[0], { name: '王测试', idNumber: wang.idNumber });
    assert.equal(asked.mock.callCount(), 1);
  });

  test('that cannot answer is a broken promise, and nothing is kept', async () => {
    const { world, it } = await begun();
    mock.method(world.identity, 'matchPerson', async () => 'unavailable');
    await assert.rejects(it.tries('initiator', { type: 'details.provide', party: particulars(wang) }), provider);
    mock.method(world.identity, 'matchPerson', async () => {
      throw new Error(`no such number: ${wang.idNumber}`);
    });
    await assert.rejects(
      it.tries('initiator', { type: 'details.provide', party: particulars(wang) }),
      (error) => provider(error) && !String(error).includes(wang.idNumber),
    );
    assert.equal((await it.view()).record.parties.initiator.details, undefined);
  });

  test('cannot be searched through', async () => {
    const { it } = await begun();
    const { identity } = it.hosts.initiator;
    const answers = [];
    for (let n = 0; n < 101; n += 1) answers.push(await identity.check(wang));
    assert.ok(answers.slice(0, 100).every(({ ok }) => ok));
    const last = answers.at(-1);
    assert.equal(last && !last.ok && last.refusal.code, 'TOO_MANY_REQUESTS');
  });
});

describe('a watch', () => {
  test('tells nothing that was seen, and nothing at its start to whoever has not looked', async () => {
    const { world, it } = await begun();
    const host = await world.hostFor(it.people.initiator.subject);
    const told: number[] = [];
    const stop = new AbortController();
    host.storage.watch(it.recordId, ({ record }) => told.push(record.seq), stop.signal);
    for (let turn = 0; turn < 3; turn += 1) {
      await it.view();
      world.service.host({ tenant: world.tenant.id, subject: 'x' });
    }
    assert.deepEqual(told, []);
    const view = await it.does('initiator', { type: 'terms.save', terms: { remark: '一' }, partial: true });
    while (told.length === 0) await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(told, [view.record.seq]);
    stop.abort();
  });
});

describe('images', () => {
  test('are the initiator’s to attach, and not without end', async () => {
    const { it } = await begun();
    await it.filledByInvitation();
    await it.does('initiator', { type: 'record.edit' });
    const refused = await it.hosts.counterparty.storage.attach(it.recordId, new Blob([png()]));
    assert.equal(!refused.ok && refused.refusal.code, 'NOT_YOUR_TURN');
    for (let n = 0; n < 27; n += 1)
      assert.ok((await it.hosts.initiator.storage.attach(it.recordId, new Blob([png()]))).ok);
    const last = await it.hosts.initiator.storage.attach(it.recordId, new Blob([png()]));
    assert.equal(!last.ok && last.refusal.code, 'PAYLOAD_TOO_LARGE');
  });

  test('are no more when they come all at once', async () => {
    const { world, it } = await begun();
    const all = Array.from({ length: 40 }, () => it.hosts.initiator.storage.attach(it.recordId, new Blob([png()])));
    const codes = (await Promise.all(all)).map((each) => (each.ok ? 'attached' : each.refusal.code));
    assert.equal(codes.filter((code) => code === 'attached').length, 27);
    assert.equal(codes.filter((code) => code === 'PAYLOAD_TOO_LARGE').length, 13);
    assert.equal(await world.store.countAttachments(world.tenant.id, it.recordId), 27);
  });
});

describe('a profile', () => {
  test('addresses records by the number however it was written, and is replaced', async () => {
    const { world, it } = await begun();
    await (await it.filledByInitiator()).signs('initiator');
    const session = { tenant: world.tenant.id, subject: 'somebody' };
    const { storage } = world.service.host(session);
    await world.service.saveProfile(session, { mobile: `+86 ${li.mobile.slice(0, 3)}-${li.mobile.slice(3)}` });
    assert.equal((await storage.list()).records.length, 1);
    await world.service.saveProfile(session, { mobile: '13900000000' });
    assert.equal((await storage.list()).records.length, 0);
  });

  test('lies sealed in the store', async () => {
    const { world } = await begun();
    await world.service.saveProfile(
      { tenant: world.tenant.id, subject: 's' },
      { mobile: wang.mobile, known: particulars(wang) },
    );
    const { sealed = '' } = (await world.store.loadProfile(world.tenant.id, 's')) ?? {};
    for (const secret of [wang.name, wang.idNumber, wang.mobile])
      assert.ok(!Buffer.from(sealed, 'base64url').includes(secret) && !sealed.includes(secret));
  });
});

describe('what a key remembers', () => {
  test('is known to a request that was sent again while the first was on its way', async () => {
    const { world, it } = await begun();
    let goOn = () => {};
    const firstIsDone = new Promise<void>((resolve) => (goOn = resolve));
    let asked = 0;
    mock.method(world.identity, 'matchPerson', async () => {
      asked += 1;
      if (asked === 2) await firstIsDone;
      return 'match';
    });
    const { revision } = (await it.view()).record;
    const command = { type: 'details.provide', party: particulars(wang) } as const;
    const request = { recordId: it.recordId, revision, command, idempotencyKey: freshKey() };
    const first = it.hosts.initiator.storage.commit(request);
    const again = it.hosts.initiator.storage.commit(request);
    const made = await first;
    goOn();
    assert.deepEqual(await again, made);
    assert.equal(made.ok, true);
    assert.equal(asked, 2);
  });

  test('is no plain hash of personal values', async () => {
    const { world, it } = await begun();
    const entries = mock.method(world.store, 'commit');
    const party = particulars(wang);
    await it.does('initiator', { type: 'details.provide', party });
    const { canonicalJson, sha256Hex } = await import('@iou-kit/machine');
    const commit = entries.mock.calls[0]?.arguments[0];
    assert.ok(commit?.idempotency);
    const body = { recordId: it.recordId, revision: 1, command: { type: 'details.provide', party } };
    assert.notEqual(commit.idempotency.bodyHash, sha256Hex(canonicalJson(body)));
    assert.ok(!JSON.stringify(commit).includes(wang.idNumber) && !JSON.stringify(commit).includes(wang.mobile));
  });
});
