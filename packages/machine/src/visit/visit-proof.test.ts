import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RefusalCode } from '../model/refusal.ts';
import type { Verification } from '../model/verification.ts';
import { drawn } from '../testing/sample-commands.harness.ts';
import { situations } from '../testing/situations.harness.ts';
import { codeAt, faceAt, scriptedVisit, viewOf, type ScriptedVisit } from './scripted-visit.harness.ts';

const at = (step: string) => ({ open: { verifying: step } });
const face = { type: 'verify.begin', method: 'face', consent: true } as const;
const sms = { type: 'verify.begin', method: 'carrier+sms', consent: false } as const;
const sent = { resendAt: '2026-11-22T02:01:00.000Z' };

/** Somebody at the choice of a way, with their name written. */
function choosing(): ScriptedVisit {
  const visit = scriptedVisit({ view: viewOf(situations['pending, somebody joined'](), 'counterparty') });
  visit.send({ type: 'act.begin', act: { type: 'signature.sign' } });
  visit.send({ type: 'ink.confirm', ink: drawn });
  return visit;
}

async function faced(status: Verification['status']): Promise<ScriptedVisit> {
  const visit = choosing();
  visit.send(face);
  visit.answer('startVerification', faceAt('pending'));
  await visit.reach(at('waiting'));
  visit.clock.increment(1000);
  visit.answer('finishVerification', faceAt(status));
  return visit;
}

/** A code was sent to the number that the host knows. */
async function entering(): Promise<ScriptedVisit> {
  const visit = choosing();
  visit.send({ type: 'verify.choose' });
  assert.ok(visit.is(at('otherWays') as never));
  visit.send(sms);
  visit.answer('startVerification', codeAt('pending'));
  await visit.reach(at('sendingCode'));
  visit.answer('sendCode', codeAt('pending', sent));
  await visit.reach(at('entering'));
  return visit;
}

for (const status of ['failed', 'unavailable', 'cancelled', 'expired'] as const) {
  test(`a face that is ${status} leaves the other ways open`, async () => {
    const visit = await faced(status);
    await visit.reach(at('choosing'));
    assert.deepEqual([visit.context.verification?.status, visit.context.mismatched], [status, false]);
    visit.send({ type: 'verify.choose' });
    assert.ok(visit.is(at('otherWays') as never));
    visit.send(sms);
    assert.deepEqual(visit.open, ['startVerification']);
  });
}

test('a face that the provider cannot take at all leaves the other ways open', async () => {
  const visit = choosing();
  visit.send(face);
  visit.answer('startVerification', faceAt('unavailable'));
  await visit.reach(at('choosing'));
  visit.send({ type: 'verify.choose' });
  assert.ok(visit.is(at('otherWays') as never));
});

test('another person’s face leaves no other way, however it is tried', async () => {
  const visit = await faced('mismatch');
  await visit.reach(at('choosing'));
  assert.equal(visit.context.mismatched, true);
  for (const event of [{ type: 'verify.choose' }, sms] as const) {
    visit.send(event);
    assert.ok(visit.is(at('choosing') as never), event.type);
  }
  visit.send({ type: 'verify.cancel' });
  visit.send({ type: 'act.begin', act: { type: 'signature.sign' } });
  visit.send(sms);
  assert.deepEqual(
    [visit.open, visit.is(at('choosing') as never)],
    [[], true],
    'nor in another attempt of the same visit',
  );
});

test('a mismatch that the host tells as a refusal is one as well, at the start and at the code', async () => {
  const visit = choosing();
  visit.send(sms);
  visit.refuse('startVerification', { code: 'IDENTITY_MISMATCH' });
  await visit.reach(at('choosing'));
  assert.equal(visit.context.mismatched, true);
  const typed = await entering();
  typed.send({ type: 'verify.code', code: '123456' });
  typed.refuse('checkCode', { code: 'IDENTITY_MISMATCH' });
  await typed.reach(at('choosing'));
  assert.equal(typed.context.mismatched, true);
});

test('consent to face recognition is passed on as it was given, and not asked for with a code', () => {
  for (const [event, consent] of [
    [face, true],
    [{ ...face, consent: false }, false],
    [sms, undefined],
  ] as const) {
    const visit = choosing();
    visit.send(event);
    const [request] = visit.question('startVerification').args as [{ consent?: boolean }];
    assert.equal(request.consent, consent);
  }
});

test('a wrong code is told and may be typed again; a right one signs; neither stays in memory', async () => {
  const visit = await entering();
  visit.send({ type: 'verify.code', code: '111111' });
  const wrong = visit.question('checkCode');
  assert.deepEqual(wrong.args, ['verification-1', '111111']);
  wrong.answer({ ok: false, refusal: { code: 'CODE_WRONG', params: { left: 4 } } });
  await visit.reach(at('entering'));
  assert.deepEqual([visit.context.refusal, visit.context.code], [{ code: 'CODE_WRONG', params: { left: 4 } }, '']);
  visit.send({ type: 'verify.code', code: '222222' });
  assert.equal(visit.context.refusal, null);
  visit.answer('checkCode', codeAt('passed'));
  await visit.reach({ open: 'committing' });
  assert.equal(visit.context.code, '');
  const [request] = visit.question('commit').args as [{ command: { ticket: string } }];
  assert.equal(request.command.ticket, 'verification-1');
});

test('a code that got no answer is typed again', async () => {
  const visit = await entering();
  visit.send({ type: 'verify.code', code: '111111' });
  visit.fail('checkCode', 'TIMEOUT');
  await visit.reach(at('entering'));
  assert.deepEqual([visit.context.failure, visit.context.code], ['TIMEOUT', '']);
});

test('another code may be asked for, and one asked for too soon leaves the first one good', async () => {
  const visit = await entering();
  visit.send({ type: 'verify.resend' });
  visit.refuse('sendCode', { code: 'TOO_MANY_REQUESTS', params: { retryAt: sent.resendAt } });
  await visit.reach(at('entering'));
  assert.equal(visit.context.refusal?.code, 'TOO_MANY_REQUESTS');
  visit.send({ type: 'verify.resend' });
  visit.answer('sendCode', codeAt('pending', sent));
  await visit.reach(at('entering'));
  assert.equal(visit.context.refusal, null);
});

test('a code that could not be sent, or has run out, leads back to a choice and says why', async () => {
  const visit = choosing();
  visit.send(sms);
  visit.answer('startVerification', codeAt('pending'));
  await visit.reach(at('sendingCode'));
  visit.fail('sendCode', 'PROVIDER');
  await visit.reach(at('otherWays'));
  assert.equal(visit.context.failure, 'PROVIDER');
  const late = await entering();
  late.send({ type: 'verify.code', code: '111111' });
  late.refuse('checkCode', { code: 'VERIFICATION_EXPIRED' });
  await late.reach(at('otherWays'));
  assert.equal(late.context.refusal?.code, 'VERIFICATION_EXPIRED');
});

test('one look at the provider that gets lost ends nothing', async () => {
  const visit = choosing();
  visit.send(face);
  visit.answer('startVerification', faceAt('pending'));
  await visit.reach(at('waiting'));
  visit.clock.increment(1000);
  visit.fail('finishVerification', 'NETWORK');
  await visit.reach(at('waiting'));
  assert.equal(visit.context.failure, 'NETWORK');
  visit.clock.increment(1000);
  visit.answer('finishVerification', faceAt('passed'));
  await visit.reach({ open: 'committing' });
  assert.equal(visit.context.failure, null);
});

test('a look that the host cannot answer at all leads back to the choice', async () => {
  const visit = choosing();
  visit.send(face);
  visit.answer('startVerification', faceAt('pending'));
  await visit.reach(at('waiting'));
  visit.clock.increment(1000);
  visit.fail('finishVerification', 'UNAUTHENTICATED');
  await visit.reach(at('choosing'));
  assert.equal(visit.context.failure, 'UNAUTHENTICATED');
});

for (const code of [
  'STATE_CONFLICT',
  'EXPIRED',
  'NOT_ALLOWED_IN_STATE',
  'DOCUMENT_CHANGED',
] as const satisfies RefusalCode[]) {
  test(`a proof that is refused with ${code} ends the act, and shows the record that explains it`, async () => {
    const visit = choosing();
    visit.send(face);
    const fresh = viewOf(situations.revoked(), 'counterparty').record;
    visit.refuse('startVerification', { code, record: fresh });
    await visit.reach({ open: 'reading' });
    const { act, refusal, view, stopped } = visit.context;
    assert.deepEqual(
      [act, refusal?.code, view?.record.state, stopped?.act?.type],
      [null, code, 'revoked', 'signature.sign'],
    );
  });
}
