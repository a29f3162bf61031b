import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { canonicalJson } from '../hashing/canonical-json.ts';
import { commitmentOf, opens } from '../hashing/commitment.ts';
import { toDrawnInk, withoutDynamics } from '../ink/index.ts';
import { iou } from '../kinds/iou/index.ts';
import type { Ink } from '../model/ink.ts';
import type { Kind } from '../model/kind.ts';
import { newLife, type Life } from '../testing/life.harness.ts';
import { claim, details, drawn, othersDetails, sign, terms } from '../testing/sample-commands.harness.ts';
import { sampleDrawnInk, sampleInk, stroke } from '../testing/sample-ink.harness.ts';
import { li, oldestYet, wang } from '../testing/sample-people.harness.ts';
import { decide } from './decide.ts';

const typed = (name: string): { type: 'signature.sign'; ink: Ink } => ({
  type: 'signature.sign',
  ink: { form: 'typed', name },
});

/** A record with these terms, ready for the initiator's signature. */
function ready(change: Record<string, unknown> = {}, person = li): Life {
  const life = newLife().begin().must('initiator', details(wang));
  return life.must('initiator', othersDetails(person)).must('initiator', terms(change));
}

/** The same, signed by the initiator and claimed by the other person. */
function sent(change: Record<string, unknown> = {}, person = li): Life {
  const life = ready(change, person).must('initiator', sign);
  return life.must('counterparty', claim(life));
}

test('a signature stands in the event with its proof, its ink as a promise; the vault gets the ink', () => {
  const { events, openings } = ready().give('initiator', sign);
  const [event] = events;
  assert.ok(event?.type === 'signed');
  const { signature, verification, side } = event.data;
  assert.deepEqual(
    [side, signature.form, verification.method, verification.requestId],
    ['initiator', 'drawn', 'face', 'request-1'],
  );
  assert.deepEqual(
    openings.map(({ field, value, commitment }) => [field, value, commitment]),
    [['ink', canonicalJson(drawn), signature.commitment]],
  );
  assert.ok(openings.every(opens));
});

test('the event promises the SHA-256 of the ink’s bytes, which opens without the handwriting', () => {
  const { events, openings } = ready().give('initiator', sign);
  const [event] = events;
  assert.ok(event?.type === 'signed' && drawn.form === 'drawn');
  const hash = createHash('sha256').update(Buffer.from(drawn.data, 'base64url')).digest('hex');
  const [{ salt } = { salt: '' }] = openings;
  const { commitment } = event.data.signature;
  assert.equal(commitmentOf({ salt, field: 'inkHash', value: hash }), commitment);
  assert.ok(opens({ salt, field: 'inkHash', value: hash, commitment }));
});

test('handwriting that is none is refused, and told why', () => {
  const blank = toDrawnInk({ width: 340, height: 220, strokes: [] });
  const dot = toDrawnInk({
    ...sampleInk,
    strokes: [
      stroke([
        [50, 50],
        [51, 50],
      ]),
    ],
  });
  const back = Array.from({ length: 60 }, (_, i) => [60 + (i % 2) * 90, 80 + (i % 7)] as const);
  const scribble = toDrawnInk({ ...sampleInk, strokes: [stroke(back)] });
  const cases: readonly [Ink, string][] = [
    [blank, 'INK_BLANK'],
    [dot, 'INK_DOT'],
    [scribble, 'INK_SCRIBBLE'],
    [{ ...sampleDrawnInk, format: 'iou-strokes/1' }, 'INK_FORMAT_UNKNOWN'],
    [{ ...sampleDrawnInk, data: 'AQIDBA' }, 'INK_MALFORMED'],
    [{ ...sampleDrawnInk, data: `${sampleDrawnInk.data}A` }, 'INK_MALFORMED'],
    [{ ...sampleDrawnInk, data: 'A'.repeat(300_000) }, 'INK_TOO_LARGE'],
  ];
  for (const [ink, code] of cases) {
    const { events, refusal } = ready().ask('initiator', { type: 'signature.sign', ink });
    assert.deepEqual([events, refusal?.code, refusal?.issues], [[], 'INVALID_FIELDS', [{ path: 'ink', code }]], code);
  }
});

test('where the policy keeps no dynamics, ink that carries them is refused', () => {
  const life = ready();
  life.policy = { ...life.policy, keepInkDynamics: false };
  assert.deepEqual(life.ask('initiator', sign).refusal?.issues, [{ path: 'ink', code: 'INK_DYNAMICS_UNWANTED' }]);
  const plain = toDrawnInk(withoutDynamics(sampleInk));
  assert.equal(life.ask('initiator', { type: 'signature.sign', ink: plain }).refusal, undefined);
});

test('the initiator’s signature starts the thirty days, the counterparty’s fixes the schedule', () => {
  const life = ready({ repayment: 'monthly', repayDate: '2027-01-22' }).must('initiator', sign);
  assert.deepEqual(
    [life.present.sentAt, life.present.expiresAt, life.present.schedule],
    [life.now, '2026-12-22T16:00:00.000Z', undefined],
  );
  life.later(86_400_000).must('counterparty', claim(life)).must('counterparty', sign);
  assert.equal(life.present.effectiveAt, life.now);
  assert.deepEqual(life.present.schedule, [
    { dueDate: '2026-12-22', interestFen: 5_000, principalFen: 0 },
    { dueDate: '2027-01-22', interestFen: 5_000, principalFen: 1_000_000 },
  ]);
});

test('a typed name must be the signer’s own', () => {
  const life = sent();
  assert.equal(life.ask('counterparty', typed(` ${li.name} `)).refusal, undefined);
  for (const [name, code] of [
    [wang.name, 'NAME_DIFFERS'],
    ['', 'REQUIRED'],
    ['Li', 'NAME_CHARACTERS'],
  ] as const) {
    const { events, refusal } = life.ask('counterparty', typed(name));
    assert.deepEqual([events, refusal?.issues], [[], [{ path: 'ink.name', code }]], name);
  }
  assert.deepEqual(ready().ask('initiator', typed(li.name)).refusal?.issues, [
    { path: 'ink.name', code: 'NAME_DIFFERS' },
  ]);
});

test('age is judged again on the day of signing, for each by their own', () => {
  const life = sent({}, oldestYet);
  assert.equal(life.at('2026-11-22T15:59:59.999Z').ask('counterparty', sign).refusal, undefined);
  const { events, refusal } = life.at('2026-11-22T16:00:00.000Z').ask('counterparty', sign);
  assert.deepEqual(
    [events, refusal?.issues],
    [[], [{ path: 'party.idNumber', code: 'AGE_OUT_OF_RANGE', params: { min: 22, max: 75 } }]],
  );
  const initiator = ready({}, oldestYet).at('2026-11-22T16:00:00.000Z');
  assert.equal(initiator.ask('initiator', sign).refusal, undefined);
});

test('look-back and other limits are judged at the initiator’s signature, on that day', () => {
  const life = ready({ loanDate: '2026-09-23' });
  assert.equal(life.at('2026-11-22T15:59:59.999Z').ask('initiator', sign).refusal, undefined);
  const { refusal } = life.at('2026-11-22T16:00:00.000Z').ask('initiator', sign);
  assert.deepEqual(
    [refusal?.code, refusal?.issues],
    ['INVALID_FIELDS', [{ path: 'terms.loanDate', code: 'LOAN_DATE_TOO_EARLY', params: { date: '2026-09-24' } }]],
  );
});

test('a draft whose repayment date has passed is not issued', () => {
  const life = ready({ repayDate: '2026-11-25' }).at('2026-11-25T16:00:00.000Z');
  assert.deepEqual(life.ask('initiator', sign).refusal?.issues, [
    { path: 'terms.repayDate', code: 'REPAY_DATE_PAST', params: { date: '2026-11-26' } },
  ]);
});

test('look-back is not judged again at the counterparty’s: a loan does not die in transit', () => {
  const life = sent({ loanDate: '2026-09-23' });
  life.at('2026-12-20T02:00:00.000Z').must('counterparty', sign);
  assert.equal(life.present.state, 'effective.signed');
});

test('a limit that the tenant lowers after issue does not unmake the offer', () => {
  const life = sent();
  life.policy = { ...life.policy, limits: { iou: { amountMaxFen: 1 } }, lpr: [{ from: '2020-01-01', bp: 1 }] };
  assert.equal(life.ask('counterparty', sign).refusal, undefined);
});

test('the repayment date is the last day to sign, by the calendar of Shanghai', () => {
  const life = sent({ repayDate: '2026-11-25' });
  assert.equal(life.at('2026-11-25T15:59:59.999Z').ask('counterparty', sign).refusal, undefined);
  const { events, refusal } = life.at('2026-11-25T16:00:00.000Z').ask('counterparty', sign);
  assert.deepEqual([events, refusal?.code, refusal?.params], [[], 'REPAY_DATE_PASSED', { date: '2026-11-25' }]);
  assert.equal(life.ask('initiator', { type: 'record.revoke' }).refusal, undefined);
});

test('terms altered after the first signature: openly it is not allowed, behind the law it is DOCUMENT_CHANGED', () => {
  const life = sent();
  assert.equal(life.ask('initiator', terms({ principalFen: 1 })).refusal?.code, 'NOT_ALLOWED_IN_STATE');
  const altered = { ...life.present, terms: { ...life.present.terms, principalFen: 9_000_000 } };
  const { events, refusal } = decide(iou, altered, sign, life.context('counterparty', sign));
  assert.deepEqual([events, refusal?.code], [[], 'DOCUMENT_CHANGED']);
});

test('a kind whose words have changed does not get a signature meant for the words that were read', () => {
  const life = sent();
  const reworded: Kind = { ...iou, clauses: (record) => iou.clauses(record).slice(1) };
  const { events, refusal } = decide(reworded, life.present, sign, life.context('counterparty', sign));
  assert.deepEqual([events, refusal?.code], [[], 'DOCUMENT_CHANGED']);
});

test('the counterparty signs the very document that the initiator signed', () => {
  const life = sent().must('counterparty', sign);
  const { initiator, counterparty } = life.present.parties;
  assert.equal(initiator.signature?.documentHash, counterparty.signature?.documentHash);
  assert.equal(counterparty.signature?.documentHash, life.present.documentHash);
});
