import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultPolicy, type Outcome, type Policy, type Verification } from '@iou-kit/machine';
import { ink, lastCode, requestFor, story, type Story } from '../../contract/index.ts';
import { HostError } from '../../host/index.ts';
import { manualClock, memoryWorld } from '../../memory/index.ts';
import { simulatedHostWorld } from '../../simulated/simulated-world.harness.ts';

async function pending(limits: Partial<Policy['verification']> = {}) {
  const clock = manualClock('2026-11-22T02:00:00.000Z');
  const world = memoryWorld({ clock, policy: { verification: { ...defaultPolicy.verification, ...limits } } });
  const it = await (await story(simulatedHostWorld(world, clock))).pending();
  return { clock, world, it, ...it.hosts.counterparty };
}

const request = (it: Story, method: 'face' | 'carrier+sms') => requestFor(it, 'counterparty', 'signature.sign', method);
const codeIn = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusal.code);
const retryAt = (outcome: Outcome<unknown>) => (outcome.ok ? undefined : outcome.refusal.params?.['retryAt']);
const given = (outcome: Outcome<Verification>): Verification => {
  assert.ok(outcome.ok);
  return outcome.value;
};

describe('limits on proofs of identity', () => {
  test('faces begun side by side get no more tries than faces begun one after another', async () => {
    const { it, world, identity } = await pending();
    const begun = [];
    for (let n = 0; n < 8; n += 1) begun.push(given(await identity.start(await request(it, 'face'))));
    world.identity.setFace(it.people.counterparty.subject, 'failed');
    for (const { id } of begun.slice(0, 5)) assert.equal(given(await identity.finish(id)).status, 'failed');
    world.identity.setFace(it.people.counterparty.subject, 'passed');
    const late = given(await identity.finish(begun[7]!.id));
    assert.deepEqual([late.status, late.triesLeft], ['failed', 0]);
  });

  test('a settled face is settled: asked again it gives the same and counts nothing', async () => {
    const { it, world, identity } = await pending();
    world.identity.setFace(it.people.counterparty.subject, 'failed');
    const { id } = given(await identity.start(await request(it, 'face')));
    const answers = await Promise.all([identity.finish(id), identity.finish(id), identity.finish(id)]);
    assert.deepEqual(
      answers.map((answer) => given(answer).triesLeft),
      [4, 4, 4],
    );
    world.identity.setFace(it.people.counterparty.subject, 'passed');
    assert.equal(given(await identity.finish(id)).status, 'failed');
  });

  test('beginning is limited too, for each costs a call', async () => {
    const { it, clock, identity } = await pending();
    for (let n = 0; n < 20; n += 1) given(await identity.start(await request(it, 'carrier+sms')));
    const refused = await identity.start(await request(it, 'carrier+sms'));
    assert.deepEqual([codeIn(refused), retryAt(refused)], ['TOO_MANY_REQUESTS', '2026-11-22T16:00:00.000Z']);
    clock.set('2026-11-22T16:00:00.000Z');
    given(await identity.start(await request(it, 'carrier+sms')));
  });

  test('a verification that waits too long has expired', async () => {
    const { it, clock, identity, sms } = await pending();
    const [face, code] = [
      given(await identity.start(await request(it, 'face'))),
      given(await identity.start(await request(it, 'carrier+sms'))),
    ];
    clock.advance({ minutes: 30 });
    assert.equal(given(await identity.finish(face.id)).status, 'expired');
    assert.equal(codeIn(await sms.sendCode(code.id)), 'VERIFICATION_EXPIRED');
    assert.equal(codeIn(await sms.checkCode(code.id, '123456')), 'VERIFICATION_EXPIRED');
  });
});

describe('codes', () => {
  test('wait a minute, also when the act is begun anew', async () => {
    const { it, clock, identity, sms } = await pending();
    const first = given(await identity.start(await request(it, 'carrier+sms')));
    assert.equal(given(await sms.sendCode(first.id)).resendAt, '2026-11-22T02:01:00.000Z');
    clock.advance({ seconds: 20 });
    assert.equal(retryAt(await sms.sendCode(first.id)), '2026-11-22T02:01:00.000Z');
    const second = given(await identity.start(await request(it, 'carrier+sms')));
    assert.equal(codeIn(await sms.sendCode(second.id)), 'TOO_MANY_REQUESTS');
    clock.advance({ seconds: 40 });
    given(await sms.sendCode(second.id));
  });

  test('wait for one another also where they are asked for at once', async () => {
    const { it, clock, world, identity, sms } = await pending();
    const begun = [];
    for (let n = 0; n < 6; n += 1) begun.push(given(await identity.start(await request(it, 'carrier+sms'))));
    const texts = () =>
      world.inbox
        .messages({ to: it.people.counterparty.mobile })
        .filter(({ template }) => template.startsWith('code.'));
    const answers = await Promise.all(begun.map(({ id }) => sms.sendCode(id)));
    assert.equal(answers.filter(({ ok }) => ok).length, 1);
    assert.equal(texts().length, 1);
    clock.advance({ seconds: 60 });
    await Promise.all(begun.map(({ id }) => sms.sendCode(id)));
    assert.equal(texts().length, 2);
  });

  test('a code that nobody got does not stand in the way of the next', async () => {
    const { it, world, identity, sms } = await pending();
    const { id } = given(await identity.start(await request(it, 'carrier+sms')));
    world.inbox.failNext();
    await assert.rejects(sms.sendCode(id), (error) => error instanceof HostError && error.code === 'PROVIDER');
    assert.equal(codeIn(await sms.checkCode(id, '123456')), 'VERIFICATION_REQUIRED');
    given(await sms.sendCode(id));
  });

  test('a number gets twenty a day, whoever asks', async () => {
    const { it, clock, world, identity, sms } = await pending();
    let sent = 0;
    for (let n = 0; n < 40 && sent < 20; n += 1) {
      const { id } = given(await identity.start(await request(it, 'carrier+sms')));
      for (let again = 0; again < 2; again += 1) {
        if ((await sms.sendCode(id)).ok) sent += 1;
        clock.advance({ seconds: 61 });
      }
    }
    const { id } = given(await identity.start(await request(it, 'carrier+sms')));
    const refused = await sms.sendCode(id);
    assert.deepEqual([codeIn(refused), retryAt(refused)], ['TOO_MANY_REQUESTS', '2026-11-22T16:00:00.000Z']);
    assert.equal(
      world.inbox.messages({ to: it.people.counterparty.mobile }).filter(({ template }) => template.startsWith('code.'))
        .length,
      20,
    );
  });

  test('cannot be tried one after the other, however many are asked for', async () => {
    const { it, clock, identity, sms } = await pending();
    const answers: string[] = [];
    for (let n = 0; n < 8; n += 1) {
      const { id } = given(await identity.start(await request(it, 'carrier+sms')));
      const sent = await sms.sendCode(id);
      if (!sent.ok) answers.push(`sending: ${codeIn(sent)}`);
      for (let wrong = 0; sent.ok && wrong < 5; wrong += 1) {
        const own = await lastCode(it.world, it.people.counterparty.mobile);
        answers.push(codeIn(await sms.checkCode(id, own === '000000' ? '000001' : '000000')));
      }
      clock.advance({ seconds: 61 });
    }
    const judged = answers.filter((code) => code === 'CODE_WRONG' || code === 'CODE_TRIES_EXCEEDED');
    assert.equal(judged.length, 30, answers.join());
    assert.deepEqual(new Set(answers.slice(30)), new Set(['sending: TOO_MANY_REQUESTS']));
  });

  test('nor all at once', async () => {
    const { it, clock, world, identity, sms } = await pending({ resendSeconds: 1 });
    const begun: string[] = [];
    for (let n = 0; n < 8; n += 1) {
      const { id } = given(await identity.start(await request(it, 'carrier+sms')));
      given(await sms.sendCode(id));
      clock.advance({ seconds: 1 });
      begun.push(id);
    }
    await Promise.all(begun.flatMap((id) => Array.from({ length: 5 }, () => sms.checkCode(id, '000000'))));
    const states = await Promise.all(begun.map((id) => world.store.loadVerification(world.tenant.id, id)));
    const wrong = states.map((stored) => (stored?.state['code'] as { wrong: number }).wrong);
    const judged = wrong.reduce((sum, each) => sum + each, 0);
    assert.ok(judged > 5 && judged <= 30, `${judged} guesses`);
  });

  test('are not sent to whoever showed another’s face', async () => {
    const { it, world, identity, sms } = await pending();
    const code = given(await identity.start(await request(it, 'carrier+sms')));
    world.identity.setFace(it.people.counterparty.subject, 'mismatch');
    const face = given(await identity.start(await request(it, 'face')));
    assert.equal(given(await identity.finish(face.id)).status, 'mismatch');
    assert.equal(codeIn(await sms.sendCode(code.id)), 'IDENTITY_MISMATCH');
    assert.equal((await world.store.loadVerification(world.tenant.id, code.id))?.version, 1);
  });

  test('another’s face has no way round by a new revision', async () => {
    const clock = manualClock();
    const world = memoryWorld({ clock });
    const it = await (await story(simulatedHostWorld(world, clock))).filledByInitiator();
    const { identity } = it.hosts.initiator;
    world.identity.setFace(it.people.initiator.subject, 'mismatch');
    const face = given(await identity.start(await requestFor(it, 'initiator', 'signature.sign', 'face')));
    given(await identity.finish(face.id));
    const { terms } = (await it.view()).record;
    await it.does('initiator', { type: 'record.edit' });
    await it.does('initiator', { type: 'terms.save', terms });
    assert.equal(
      codeIn(await identity.start(await requestFor(it, 'initiator', 'signature.sign', 'carrier+sms'))),
      'IDENTITY_MISMATCH',
    );
    world.identity.setFace(it.people.initiator.subject, 'passed');
    assert.equal((await it.signs('initiator')).record.state, 'pending', 'the person’s own face still passes');
  });

  test('do not help whoever never came back from another’s face', async () => {
    const { it, world, identity } = await pending();
    const { subject } = it.people.counterparty;
    const before = await it.ticket('counterparty', 'signature.sign', 'carrier+sms');
    given(await identity.start(await request(it, 'face')));
    world.identity.setFace(subject, 'mismatch');
    const signing = { type: 'signature.sign', ink, ticket: before } as const;
    assert.equal(codeIn(await it.tries('counterparty', signing)), 'IDENTITY_MISMATCH');

    const late = await pending();
    given(await late.identity.start(await request(late.it, 'face')));
    late.world.identity.setFace(subject, 'mismatch');
    late.clock.advance({ minutes: 45 });
    const begun = await late.identity.start(await request(late.it, 'carrier+sms'));
    assert.equal(codeIn(begun), 'IDENTITY_MISMATCH');
  });

  test('help whoever’s face is still looked at, or cannot be', async () => {
    const { it, world, identity } = await pending();
    given(await identity.start(await request(it, 'face')));
    world.identity.setFace(it.people.counterparty.subject, 'pending');
    given(await identity.start(await request(it, 'carrier+sms')));
    world.identity.faceResult = () => Promise.reject(new Error('down'));
    assert.equal((await it.signs('counterparty', 'carrier+sms')).record.state, 'effective.signed');
  });

  test('are nowhere in the store', async () => {
    const { it, world, identity, sms } = await pending();
    const { id } = given(await identity.start(await request(it, 'carrier+sms')));
    given(await sms.sendCode(id));
    const code = await lastCode(it.world, it.people.counterparty.mobile);
    const stored = await world.store.loadVerification(world.tenant.id, id);
    assert.ok(
      stored &&
        !JSON.stringify(stored)
          .replaceAll(/\d{4}-\d\d-\d\dT[^"]*|[0-9a-f]{8}-[0-9a-f-]+|[0-9a-f]{64}/g, '')
          .includes(code),
    );
    given(
      await sms.checkCode(id, ` ${[...code].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')} `),
    );
  });

  test('a carrier that knows better is believed', async () => {
    const { it, world, identity } = await pending();
    world.identity.setCarrier(it.people.counterparty.idNumber, 'mismatch');
    assert.equal(codeIn(await identity.start(await request(it, 'carrier+sms'))), 'IDENTITY_MISMATCH');
    world.identity.setCarrier(it.people.counterparty.idNumber, 'unavailable');
    await assert.rejects(
      identity.start(await request(it, 'carrier+sms')),
      (error) => error instanceof HostError && error.code === 'PROVIDER',
    );
  });
});
