import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, drawn, sign } from '../testing/sample-commands.harness.ts';
import { situations } from '../testing/situations.harness.ts';
import { codeAt, faceAt, scriptedVisit, viewOf, type ScriptedVisit } from './scripted-visit.harness.ts';
import { isBusy, isCommitting, isUncertain, isVerifying, isWriting, visitPermits } from './visit-selectors.ts';

const pending = () => situations['pending, somebody joined']();
const choosing = { open: { verifying: 'choosing' } };
const reading = { open: 'reading' };

/** The counterparty has read the paper and written their name. */
function written(): ScriptedVisit {
  const visit = scriptedVisit({ view: viewOf(pending(), 'counterparty') });
  visit.send({ type: 'act.begin', act: { type: 'signature.sign' } });
  visit.send({ type: 'ink.confirm', ink: drawn });
  return visit;
}

/** Their face was recognised, and the signature is on its way. */
async function recognised(): Promise<ScriptedVisit> {
  const visit = written();
  visit.send({ type: 'verify.begin', method: 'face', consent: true });
  visit.answer('startVerification', faceAt('passed'));
  await visit.reach({ open: 'committing' });
  return visit;
}

test('read, write, prove, commit: each step in its turn, and the ink is gone when the paper is signed', async () => {
  const life = pending();
  const visit = scriptedVisit({ view: viewOf(life, 'counterparty') });
  assert.ok(visitPermits(visit.actor.getSnapshot(), 'signature.sign'));
  visit.send({ type: 'act.begin', act: { type: 'signature.sign' } });
  assert.ok(isWriting(visit.actor.getSnapshot()));
  visit.send({ type: 'ink.confirm', ink: drawn });
  assert.ok(visit.is(choosing as never) && isVerifying(visit.actor.getSnapshot()));

  visit.send({ type: 'verify.begin', method: 'face', consent: true });
  assert.ok(isBusy(visit.actor.getSnapshot()));
  const { args, answer } = visit.question('startVerification');
  const { id, revision, documentHash } = life.present;
  assert.deepEqual(args, [
    { recordId: id, revision, action: 'signature.sign', documentHash, method: 'face', consent: true },
  ]);
  answer({ ok: true, value: faceAt('pending') });
  await visit.reach({ open: { verifying: 'waiting' } });

  visit.clock.increment(999);
  assert.deepEqual(visit.open, []);
  visit.clock.increment(1);
  visit.answer('finishVerification', faceAt('pending'));
  await visit.reach({ open: { verifying: 'waiting' } });
  visit.clock.increment(1000);
  visit.answer('finishVerification', faceAt('passed'));
  await visit.reach({ open: 'committing' });
  assert.ok(isCommitting(visit.actor.getSnapshot()));

  const commit = visit.question('commit');
  const command = { type: 'signature.sign', ink: drawn, ticket: 'verification-1' };
  assert.deepEqual(commit.args, [{ recordId: 'record-1', command, revision, idempotencyKey: 'key-1' }]);
  life.must('counterparty', sign);
  commit.answer({ ok: true, value: viewOf(life, 'counterparty') });
  await visit.reach(reading);
  const { completed, ink, act, verification, view } = visit.context;
  assert.deepEqual(
    [completed, ink, act, verification, view?.record.state],
    ['signature.sign', null, null, null, 'effective.signed'],
  );
});

test('an act other than signing needs no ink, and carries its reason', async () => {
  const life = situations['effective.signed']();
  const visit = scriptedVisit({ view: viewOf(life, 'initiator') });
  visit.send({ type: 'act.begin', act: ask('release.request') });
  assert.ok(visit.is(choosing as never));
  visit.send({ type: 'verify.begin', method: 'face', consent: true });
  visit.answer('startVerification', faceAt('passed'));
  await visit.reach({ open: 'committing' });
  const [request] = visit.question('commit').args as [{ command: unknown }];
  assert.deepEqual(request.command, { ...ask('release.request'), ticket: 'verification-1' });
});

test('a command without proof is committed at once, each under a key of its own', async () => {
  const life = pending();
  const visit = scriptedVisit({ view: viewOf(life, 'initiator') });
  for (const key of ['key-1', 'key-2']) {
    visit.send({ type: 'command.give', command: { type: 'counterparty.remind' } });
    const { args, answer } = visit.question('commit');
    assert.equal((args[0] as { idempotencyKey: string }).idempotencyKey, key);
    answer({ ok: true, value: viewOf(life, 'initiator') });
    await visit.reach(reading);
    assert.equal(visit.context.completed, 'counterparty.remind');
  }
});

test('the ink survives a failure at every step of the proof', async () => {
  const visit = written();
  const begin = (): void => visit.send({ type: 'verify.begin', method: 'face', consent: true });
  begin();
  visit.fail('startVerification');
  await visit.reach(choosing);
  assert.deepEqual([visit.context.failure, visit.context.ink], ['NETWORK', drawn]);
  begin();
  visit.refuse('startVerification', { code: 'TOO_MANY_REQUESTS' });
  await visit.reach(choosing);
  assert.deepEqual(
    [visit.context.failure, visit.context.refusal?.code, visit.context.ink],
    [null, 'TOO_MANY_REQUESTS', drawn],
  );
  visit.send({ type: 'verify.cancel' });
  assert.deepEqual([visit.is(reading as never), visit.context.ink, visit.context.refusal], [true, drawn, null]);
  visit.send({ type: 'act.begin', act: { type: 'signature.sign' } });
  assert.ok(visit.is(choosing as never), 'what is written need not be written again');
});

test('a refused commit shows the fresh record; ink written under other words is gone', async () => {
  for (const [code, kept] of [
    ['VERIFICATION_EXPIRED', drawn],
    ['DOCUMENT_CHANGED', null],
  ] as const) {
    const visit = await recognised();
    const fresh = { ...viewOf(pending(), 'counterparty').record, revision: 99 };
    visit.refuse('commit', { code, record: fresh });
    await visit.reach(reading);
    const { refusal, ink, view, act, completed } = visit.context;
    assert.deepEqual([refusal?.code, ink, view?.record.revision, act, completed], [code, kept, 99, null, null]);
  }
});

test('a refusal that brings no record leaves the one that is shown, and says which command it is about', async () => {
  const life = pending();
  const visit = scriptedVisit({ view: viewOf(life, 'initiator') });
  visit.send({ type: 'command.give', command: { type: 'counterparty.remind' } });
  visit.refuse('commit', { code: 'TOO_MANY_REQUESTS' });
  await visit.reach(reading);
  const { refusal, stopped, view } = visit.context;
  assert.deepEqual(
    [refusal?.code, stopped?.act, stopped?.command],
    ['TOO_MANY_REQUESTS', null, { type: 'counterparty.remind' }],
  );
  assert.deepEqual([stopped?.verified, view?.record], [false, viewOf(life, 'initiator').record]);
});

test('a commit without an answer is uncertain; asking again names the same key and the same revision', async () => {
  const visit = await recognised();
  const first = visit.question('commit');
  first.fail('NETWORK');
  await visit.reach({ open: 'uncertain' });
  assert.ok(isUncertain(visit.actor.getSnapshot()));
  assert.equal(visit.context.failure, 'NETWORK');
  visit.send({ type: 'retry' });
  const second = visit.question('commit');
  assert.deepEqual(second.args, first.args);
  second.answer({ ok: true, value: viewOf(situations['effective.signed'](), 'counterparty') });
  await visit.reach(reading);
  assert.deepEqual([visit.context.completed, visit.context.failure], ['signature.sign', null]);
});

test('where the change is seen before the answer, the same is asked again and nothing is signed twice', async () => {
  const visit = await recognised();
  const first = visit.question('commit');
  first.fail('TIMEOUT');
  await visit.reach({ open: 'uncertain' });
  visit.tell(viewOf(situations['effective.signed'](), 'counterparty'));
  await visit.reach({ open: 'committing' });
  assert.deepEqual(visit.question('commit').args, first.args);
});

test('an uncertain commit may be left alone', async () => {
  const visit = await recognised();
  visit.fail('commit');
  await visit.reach({ open: 'uncertain' });
  visit.send({ type: 'dismiss' });
  assert.deepEqual([visit.is(reading as never), visit.context.command, visit.context.act], [true, null, null]);
});

test('what is pressed once more after no answer is asked for under its own key, without another proof', async () => {
  const visit = await recognised();
  const first = visit.question('commit');
  first.fail('NETWORK');
  await visit.reach({ open: 'uncertain' });
  visit.send({ type: 'act.begin', act: { type: 'signature.sign' } });
  await visit.reach({ open: 'committing' });
  assert.deepEqual([visit.question('commit').args, visit.context.failure], [first.args, null]);

  const other = scriptedVisit({ view: viewOf(pending(), 'initiator') });
  other.send({ type: 'command.give', command: { type: 'counterparty.remind' } });
  const asked = other.question('commit');
  asked.fail('TIMEOUT');
  await other.reach({ open: 'uncertain' });
  other.send({ type: 'command.give', command: { type: 'counterparty.remind' } });
  assert.deepEqual(other.question('commit').args, asked.args);
});

test('an act that was left before anything was on its way is begun anew', async () => {
  const visit = written();
  visit.send({ type: 'refresh' });
  visit.answer('load', viewOf(pending(), 'counterparty'));
  await visit.reach(reading);
  visit.send({ type: 'act.begin', act: { type: 'signature.sign' } });
  assert.ok(isVerifying(visit.actor.getSnapshot()));
});

test('after no answer something else may be done instead, under a key of its own', async () => {
  const lost = async () => {
    const visit = await recognised();
    visit.fail('commit');
    await visit.reach({ open: 'uncertain' });
    return visit;
  };
  const rejecting = await lost();
  const { idempotencyKey } = rejecting.context;
  rejecting.send({ type: 'intent.begin', command: 'record.reject' });
  await rejecting.reach(reading);
  const { intent, act, command, failure } = rejecting.context;
  assert.deepEqual([intent, act, command, failure], ['record.reject', null, null, null]);

  const given = await lost();
  given.send({ type: 'command.give', command: { type: 'record.reject', reason: '金额不对' } });
  await given.reach({ open: 'committing' });
  assert.deepEqual([given.context.command?.type, given.context.act], ['record.reject', null]);
  assert.notEqual(given.context.idempotencyKey, idempotencyKey);

  const writing = await lost();
  writing.send({ type: 'ink.open' });
  assert.ok(isWriting(writing.actor.getSnapshot()));

  const acting = await lost();
  acting.send({ type: 'act.begin', act: { type: 'release.confirm' } });
  assert.ok(isVerifying(acting.actor.getSnapshot()));
  assert.deepEqual([acting.context.act, acting.context.failure], [{ type: 'release.confirm' }, null]);
});

test('nothing that was typed or proved for one act is left for the next', async () => {
  const visit = written();
  visit.send({ type: 'verify.begin', method: 'carrier+sms', consent: false });
  visit.answer('startVerification', codeAt('pending'));
  await visit.reach({ open: { verifying: 'sendingCode' } });
  visit.send({ type: 'verify.cancel' });
  visit.send({ type: 'act.begin', act: { type: 'signature.sign' } });
  assert.deepEqual([visit.context.verification, visit.context.code], [null, '']);
});
