import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { story, wang } from '@iou-kit/host-adapter/contract';
import { verifyBundle } from '@iou-kit/evidence';
import { simulatedCertificates, simulatedTsa, type Misbehaviour } from '../pki/index.ts';
import { evidenceDesk } from './sealing/evidence-desk.ts';
import { sealingKeys } from './sealing/sealing-keys.ts';
import { notesOf } from './testing/evidence/verdict.ts';
import { sealedLife } from './testing/evidence/sealed-life.ts';
import { temporaryFolder, testServer } from './testing/test-server.ts';

/** After which a job that failed is tried again. */
const LATER = { seconds: 31 };

/** A server whose timestamps come from a service that can be told how to fail. */
async function unreliable(t: TestContext) {
  const folder = temporaryFolder();
  let how: Misbehaviour | undefined;
  let now = () => new Date().toISOString();
  const { authority } = await sealingKeys(folder, '2026-11-22T02:00:00.000Z');
  const timestamps = simulatedTsa(authority, { now: () => now() }, () => how);
  const on = await testServer({ folder, sealing: { timestamps } });
  t.after(() => on.close());
  now = () => on.parts.clock.now();
  return { on, misbehave: (next: Misbehaviour | undefined) => (how = next) };
}

const lies: readonly Misbehaviour[] = [
  'down',
  'refusing',
  'wrong nonce',
  'wrong imprint',
  'expired certificate',
  'garbage',
  'huge answer',
];

describe('evidence', () => {
  test('claims no time while the time-stamping service is down or lies, and gets it when that is mended', async (t) => {
    const { on, misbehave } = await unreliable(t);
    const { service } = on.server.ports;
    misbehave('down');
    const it = await (await story(on.world)).effective();
    const evidence = it.hosts.initiator.evidence!;
    const stateNow = async () => {
      const status = await evidence.status(it.recordId);
      return status.ok ? status.value.state : status.refusal.code;
    };
    /** The server's own rounds may be at it already. */
    const reaches = async (state: string, why: string) => {
      await service.prove();
      for (let tries = 0; tries < 20 && (await stateNow()) !== state; tries += 1) {
        if (tries > 2) await on.world.advance(LATER);
        await service.prove();
      }
      assert.equal(await stateNow(), state, why);
    };
    const notes = async () => {
      const file = await evidence.file(it.recordId, 'bundle');
      assert.ok(file.ok);
      const found = await verifyBundle(new Uint8Array(await file.value.arrayBuffer()));
      assert.deepEqual(found.faults, []);
      return notesOf(found).filter((note) => note.startsWith('TIME_PENDING'));
    };
    for (const lie of lies) {
      misbehave(lie);
      if (lie !== 'down') await on.world.advance(LATER);
      await reaches('timePending', lie);
      assert.deepEqual(
        await notes(),
        ['paper/effective.pdf', 'report.pdf', 'signatures/counterparty.p7s', 'signatures/initiator.p7s'].map(
          (part) => `TIME_PENDING ${part}`,
        ),
        lie,
      );
    }
    // The people's certificates have ended by now; a time could not be had for them any more.
    await on.world.advance({ hours: 3 });
    misbehave(undefined);
    await reaches('sealed', 'mended');
    assert.deepEqual(await notes(), []);
  });

  test('is not waited for by a commit, however slow the service is', async (t) => {
    const { on, misbehave } = await unreliable(t);
    misbehave('slow');
    const it = await (await story(on.world)).pending();
    const proving = on.server.ports.service.prove();
    await it.signs('counterparty');
    let done = false;
    // The server may be closed before it has come to an end.
    void proving.catch(() => undefined).finally(() => (done = true));
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(done, false, 'the evidence of the first signature is still waiting');
    misbehave(undefined);
  });

  test('stops before anyone signs what no font can print', async (t) => {
    const on = await testServer({ sealing: {} });
    t.after(() => on.close());
    const it = await (await story(on.world, { initiator: { ...wang, name: '王\u{2B81D}' } })).filledByInitiator();
    const { record } = await it.view();
    const { id: recordId, revision, documentHash = '' } = record;
    const refused = await it.hosts.initiator.identity.start({
      ...{ recordId, revision, documentHash, action: 'signature.sign', method: 'face', consent: true },
    });
    assert.deepEqual([refused.ok, !refused.ok && refused.refusal.code], [false, 'GLYPH_MISSING']);
    assert.deepEqual(!refused.ok && refused.refusal.params, { char: '\u{2B81D}' });
    const signed = await it.tries('initiator', {
      type: 'signature.sign',
      ink: { form: 'typed', name: '王\u{2B81D}' },
      ticket: 'none',
    });
    assert.equal(!signed.ok && signed.refusal.code, 'GLYPH_MISSING');
    assert.equal((await it.view()).record.state, 'awaitingInitiatorSignature');
  });

  test('discloses nobody’s particulars to the other before both have signed', async (t) => {
    const on = await testServer({ sealing: {} });
    t.after(() => on.close());
    const it = await (await story(on.world)).filledByInvitation();
    const given = async (who: 'initiator' | 'counterparty') => {
      const evidence = it.hosts[who].evidence!;
      const parts = [];
      for (const part of ['document', 'report', 'bundle', 'receipt'] as const)
        if ((await evidence.file(it.recordId, part)).ok) parts.push(part);
      const status = await evidence.status(it.recordId);
      return { parts, listed: status.ok ? status.value.files.map(({ part }) => part) : [] };
    };
    const prove = async () => {
      while ((await on.server.ports.service.prove()) > 0);
    };
    for (const who of ['initiator', 'counterparty'] as const)
      assert.deepEqual(await given(who), { parts: ['receipt'], listed: [] }, `nobody has signed: ${who}`);
    await it.signs('initiator');
    await prove();
    for (const who of ['initiator', 'counterparty'] as const)
      assert.deepEqual(await given(who), { parts: ['receipt'], listed: ['receipt'] }, `one has signed: ${who}`);
    await it.signs('counterparty');
    await prove();
    const all = ['document', 'report', 'bundle', 'receipt'];
    for (const who of ['initiator', 'counterparty'] as const)
      assert.deepEqual(await given(who), { parts: all, listed: all }, `both have signed: ${who}`);
  });

  test('is for the two people of the record alone; keys and heads are for everybody', async (t) => {
    const { on, it } = await sealedLife({}, 'effective');
    t.after(() => on.close());
    const path = `/v1/records/${it.recordId}/evidence`;
    const statusOf = async (subject: string, rest: string) =>
      (await (await on.person(subject)).get(path + rest)).status;
    assert.deepEqual(await Promise.all(['', '/bundle'].map((rest) => statusOf('a-stranger', rest))), [403, 403]);
    assert.equal(await statusOf(it.people.counterparty.subject, '/document'), 200);
    assert.equal(await statusOf(it.people.counterparty.subject, '/chain'), 404);
    const open = async (place: string) => on.server.fetch(new Request(on.server.url + place));
    assert.equal((await open(path)).status, 401);
    const [{ id: tenant }] = on.parts.tenants;
    assert.deepEqual(
      await Promise.all(
        ['/v1/trust', `/v1/logs/${tenant}/checkpoint`, `/v1/logs/${tenant}/consistency?first=1&second=3`].map(
          async (place) => (await open(place)).status,
        ),
      ),
      [200, 200, 200],
    );
    for (const place of [
      'consistency?first=3&second=1',
      'consistency?first=1&second=9999999',
      'consistency?first=0&second=2',
    ])
      assert.ok((await open(`/v1/logs/${tenant}/${place}`)).status >= 400, place);
    assert.equal((await open('/v1/logs/nobody/checkpoint')).status, 404);
  });

  test('loses nothing that shows what was agreed when personal data are erased', async (t) => {
    const life = await sealedLife({}, 'effective');
    const { on, it, trust } = life;
    t.after(() => on.close());
    const [{ id: tenant }] = on.parts.tenants;
    const receipt = await life.fetch('receipt');
    const full = await life.bundle();
    await on.server.ports.service.erase(tenant, it.recordId);
    const status = await it.hosts.initiator.evidence!.status(it.recordId);
    assert.deepEqual(status.ok && [status.value.state, status.value.files.map(({ part }) => part)], [
      'erased',
      ['bundle', 'receipt'],
    ]);
    const bundle = await life.bundle();
    for (const kept of ['document.json', 'events.jsonl', 'checkpoint.jws', 'log.json'])
      assert.ok(bundle.has(kept), kept);
    assert.deepEqual(bundle.get('events.jsonl'), full.get('events.jsonl'));
    assert.deepEqual(
      [...bundle.keys()].filter((path) => /^(ink|signatures|paper|images|report)/.test(path)),
      [],
    );
    const text = Buffer.concat([...bundle.values()]).toString();
    for (const { name, idNumber, mobile } of Object.values(it.people))
      for (const value of [name, idNumber, mobile]) assert.equal(text.includes(value), false);
    const found = await verifyBundle(await life.fetch('bundle'), { trust, receipt });
    assert.deepEqual([found.faults, notesOf(found)], [[], ['ERASED openings.json', 'SIMULATED bundle']]);
    await assert.rejects(life.fetch('document'), /NOT_FOUND/);
    assert.equal(await on.server.ports.service.prove(), 0);
  });

  test('is never made by a simulated authority for a real host', async () => {
    const folder = temporaryFolder();
    const { authority, seal } = await sealingKeys(folder, '2026-11-22T02:00:00.000Z');
    const roots = [authority.roots.people.certificate];
    const clock = { now: () => '2026-11-22T02:00:00.000Z' };
    const desk = evidenceDesk({
      data: folder,
      store: { leaves: async () => [], leafPlaces: async () => [] },
      clock,
      verifyUrl: 'https://partner.example/verify',
      simulated: false,
      providers: {
        certificates: simulatedCertificates(authority),
        seal,
        timestampUrl: 'https://tsa.example',
        roots: { people: roots, seal: roots, time: roots },
      },
    });
    await assert.rejects(desk, /Simulated certificates refuse a real host/);
  });

  test('is not offered by a real host that has named nobody who seals', async (t) => {
    const on = await testServer();
    t.after(() => on.close());
    const it = await story(on.world);
    assert.deepEqual([it.hosts.initiator.capabilities.evidence, it.hosts.initiator.evidence], [[], undefined]);
    const answers = await Promise.all(
      ['/v1/trust', '/v1/logs/partner/checkpoint'].map((path) => on.server.fetch(new Request(on.server.url + path))),
    );
    assert.deepEqual(
      answers.map(({ status }) => status),
      [404, 404],
    );
  });
});
