import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, sign, terms } from '../testing/sample-commands.harness.ts';
import { situations } from '../testing/situations.harness.ts';
import type { Life } from '../testing/life.harness.ts';
import { faceAt, scriptedVisit, viewOf, type ScriptedVisit } from './scripted-visit.harness.ts';
import { visitPermits } from './visit-selectors.ts';

const reading = { open: 'reading' };
const view = (life: Life) => viewOf(life, 'counterparty');

/** A counterparty whose face is being looked at, and the record's life beside it. */
async function underWay(): Promise<{ visit: ScriptedVisit; life: Life }> {
  const life = situations['pending, somebody joined']();
  const visit = scriptedVisit({ view: view(life) });
  visit.send({ type: 'act.begin', act: { type: 'signature.sign' } });
  visit.send({ type: 'ink.confirm', ink: drawn });
  visit.send({ type: 'verify.begin', method: 'face', consent: true });
  visit.answer('startVerification', faceAt('pending'));
  await visit.reach({ open: { verifying: 'waiting' } });
  return { visit, life };
}

test('a visit without a record loads it, and says why where it cannot', async () => {
  const visit = scriptedVisit();
  assert.deepEqual(visit.question('load').args, ['record-1']);
  const refused = scriptedVisit();
  refused.refuse('load', { code: 'NOT_A_PARTY' });
  await refused.reach('unavailable');
  assert.equal(refused.context.refusal?.code, 'NOT_A_PARTY');
  refused.send({ type: 'retry' });
  refused.fail('load');
  await refused.reach('unavailable');
  assert.deepEqual([refused.context.failure, refused.context.refusal], ['NETWORK', null]);
  refused.send({ type: 'retry' });
  refused.answer('load', view(situations['effective.signed']()));
  await refused.reach(reading);
  assert.equal(refused.context.view?.record.state, 'effective.signed');
});

test('the other person’s change shows without being asked for', () => {
  const life = situations['pending, somebody joined']();
  const visit = scriptedVisit({ view: viewOf(life, 'initiator') });
  assert.equal(visitPermits(visit.actor.getSnapshot(), 'release.request'), false);
  life.must('counterparty', sign);
  visit.tell(viewOf(life, 'initiator'));
  assert.deepEqual([visit.context.view?.record.state, visit.context.refusal], ['effective.signed', null]);
  assert.equal(visitPermits(visit.actor.getSnapshot(), 'release.request'), true);
});

test('a view that was overtaken on its way is not shown', () => {
  const life = situations['pending, somebody joined']();
  const before = view(life);
  const visit = scriptedVisit({ view: view(life.must('counterparty', sign)) });
  visit.tell(before);
  assert.equal(visit.context.view?.record.state, 'effective.signed');
});

test('a revocation stops a signature under way with STATE_CONFLICT and the fresh record; the ink is kept', async () => {
  const { visit, life } = await underWay();
  visit.tell(view(life.must('initiator', { type: 'record.revoke' })));
  const { refusal, act, ink, verification, view: shown } = visit.context;
  assert.ok(visit.is(reading as never));
  assert.deepEqual(
    [refusal?.code, refusal?.record?.state, shown?.record.state],
    ['STATE_CONFLICT', 'revoked', 'revoked'],
  );
  assert.deepEqual([act, verification, ink], [null, null, drawn]);
  const { stopped } = visit.context;
  assert.deepEqual([stopped?.act?.type, stopped?.command, stopped?.verified], ['signature.sign', null, true]);
  visit.clock.increment(10_000);
  assert.deepEqual(visit.open, [], 'the provider is not asked any more');
});

test('a revocation while the name is being written stops that too', () => {
  const life = situations['pending, somebody joined']();
  const visit = scriptedVisit({ view: view(life) });
  visit.send({ type: 'act.begin', act: { type: 'signature.sign' } });
  visit.tell(view(life.must('initiator', { type: 'record.revoke' })));
  assert.deepEqual([visit.is(reading as never), visit.context.refusal?.code], [true, 'STATE_CONFLICT']);
});

test('a document edited on another device stops the signature, and the ink that was written under other words is gone', () => {
  const life = situations['awaitingInitiatorSignature, somebody joined']();
  const visit = scriptedVisit({ view: viewOf(life, 'initiator') });
  visit.send({ type: 'act.begin', act: { type: 'signature.sign' } });
  visit.send({ type: 'ink.confirm', ink: drawn });
  life.must('initiator', { type: 'record.edit' }).must('initiator', terms({ principalFen: 2_000_000 }));
  visit.tell(viewOf(life, 'initiator'));
  assert.deepEqual(
    [visit.is(reading as never), visit.context.refusal?.code, visit.context.ink],
    [true, 'STATE_CONFLICT', null],
  );
});

test('a document edited and put back while the name is being written is the document that was read', () => {
  const life = situations['awaitingInitiatorSignature, somebody joined']();
  const visit = scriptedVisit({ view: viewOf(life, 'initiator') });
  visit.send({ type: 'act.begin', act: { type: 'signature.sign' } });
  life.must('initiator', { type: 'record.edit' }).must('initiator', terms());
  visit.tell(viewOf(life, 'initiator'));
  assert.deepEqual([visit.is({ open: 'writing' } as never), visit.context.refusal], [true, null]);
});

test('a reminder does not disturb a signature under way', async () => {
  const { visit, life } = await underWay();
  visit.tell(
    view(
      life.must('initiator', { type: 'counterparty.remind' }).must('initiator', { type: 'reminder.set', on: false }),
    ),
  );
  assert.ok(visit.is({ open: { verifying: 'waiting' } } as never));
  assert.deepEqual([visit.context.refusal, visit.context.view?.record.reminded.length], [null, 1]);
  visit.clock.increment(1000);
  visit.answer('finishVerification', faceAt('passed'));
  await visit.reach({ open: 'committing' });
  const [request] = visit.question('commit').args as [{ revision: number }];
  assert.equal(request.revision, life.present.revision);
});

test('one’s own change, told before its answer, is no conflict; and no older answer hides a newer change', async () => {
  const { visit, life } = await underWay();
  visit.clock.increment(1000);
  visit.answer('finishVerification', faceAt('passed'));
  await visit.reach({ open: 'committing' });
  const commit = visit.question('commit');
  const signed = view(life.must('counterparty', sign));
  visit.tell(signed);
  assert.ok(visit.is({ open: 'committing' } as never));
  visit.tell(view(life.must('initiator', { type: 'release.request', reason: '已经还清' })));
  commit.answer({ ok: true, value: signed });
  await visit.reach(reading);
  const { completed, refusal, view: shown } = visit.context;
  assert.deepEqual([completed, refusal, shown?.record.state], ['signature.sign', null, 'effective.releasePending']);
});

test('a confirmation under way is stopped when the other person takes the request back', async () => {
  const life = situations['effective.releasePending, initiator asked']();
  const visit = scriptedVisit({ view: view(life) });
  visit.send({ type: 'act.begin', act: { type: 'release.confirm' } });
  visit.send({ type: 'verify.begin', method: 'face', consent: true });
  visit.answer('startVerification', faceAt('pending'));
  await visit.reach({ open: { verifying: 'waiting' } });
  visit.tell(view(life.must('initiator', { type: 'release.cancel' })));
  assert.deepEqual([visit.is(reading as never), visit.context.refusal?.code], [true, 'STATE_CONFLICT']);
});

test('whoever is asked whether they are sure learns that it is too late', () => {
  const life = situations['pending, somebody joined']();
  const visit = scriptedVisit({ view: viewOf(life, 'initiator') });
  visit.send({ type: 'intent.begin', command: 'record.revoke' });
  visit.tell(viewOf(life.must('counterparty', sign), 'initiator'));
  assert.deepEqual([visit.context.intent, visit.context.refusal?.code], [null, 'STATE_CONFLICT']);
});

test('watching ends with the visit', () => {
  const visit = scriptedVisit({ view: view(situations['effective.signed']()) });
  assert.equal(visit.watching.at(-1)?.signal.aborted, false);
  visit.actor.stop();
  assert.equal(
    visit.watching.every(({ signal }) => signal.aborted),
    true,
  );
});

test('a refresh shows what there is now', async () => {
  const life = situations['pending, somebody joined']();
  const visit = scriptedVisit({ view: view(life) });
  visit.send({ type: 'refresh' });
  visit.answer('load', view(life.must('counterparty', sign)));
  await visit.reach(reading);
  assert.equal(visit.context.view?.record.state, 'effective.signed');
});

test('ink that lies on the paper is gone when the words change, and stays where they do not', async () => {
  const onPaper = () => {
    const life = situations['awaitingInitiatorSignature, somebody joined']();
    const visit = scriptedVisit({ view: viewOf(life, 'initiator') });
    visit.send({ type: 'ink.open' });
    visit.send({ type: 'ink.keep', ink: drawn });
    return { life, visit };
  };
  const elsewhere = onPaper();
  elsewhere.life.must('initiator', { type: 'record.edit' }).must('initiator', terms({ principalFen: 2_000_000 }));
  elsewhere.visit.tell(viewOf(elsewhere.life, 'initiator'));
  assert.equal(elsewhere.visit.context.ink, null, 'edited on another device');

  const here = onPaper();
  here.visit.send({ type: 'command.give', command: { type: 'record.edit' } });
  here.visit.answer('commit', viewOf(here.life.must('initiator', { type: 'record.edit' }), 'initiator'));
  await here.visit.reach(reading);
  assert.equal(here.visit.context.ink, null, 'reopened here');

  const reloaded = onPaper();
  reloaded.life.must('initiator', { type: 'record.edit' }).must('initiator', terms({ principalFen: 2_000_000 }));
  reloaded.visit.send({ type: 'refresh' });
  reloaded.visit.answer('load', viewOf(reloaded.life, 'initiator'));
  await reloaded.visit.reach(reading);
  assert.equal(reloaded.visit.context.ink, null, 'looked at again');

  const same = onPaper();
  same.visit.tell(viewOf(same.life, 'initiator'));
  assert.equal(same.visit.context.ink, drawn);
});

test('a refusal’s record that was overtaken on its way hides no newer one', async () => {
  const life = situations['pending, somebody joined']();
  const visit = scriptedVisit({ view: viewOf(life, 'initiator') });
  visit.send({ type: 'command.give', command: { type: 'record.revoke' } });
  const { record } = viewOf(life.must('counterparty', sign), 'initiator');
  visit.tell(viewOf(life.must('counterparty', { type: 'release.request', reason: '已经还清' }), 'initiator'));
  visit.refuse('commit', { code: 'STATE_CONFLICT', record });
  await visit.reach(reading);
  assert.deepEqual(
    [visit.context.refusal?.code, visit.context.view?.record.state],
    ['STATE_CONFLICT', 'effective.releasePending'],
  );
});
