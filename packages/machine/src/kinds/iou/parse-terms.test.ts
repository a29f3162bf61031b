import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultPolicy } from '../../model/policy.ts';
import { iouTerms } from '../../testing/sample-terms.harness.ts';
import { iou } from './index.ts';

const env = { today: '2026-11-22', policy: defaultPolicy };
const policyWith = (limits: Record<string, unknown>) => ({ ...defaultPolicy, limits: { iou: limits } });

function issuesOf(change: Record<string, unknown>, today = env.today): string[] {
  const verdict = iou.parseTerms(iouTerms(change), { ...env, today });
  return verdict.ok ? [] : (verdict.refusal.issues ?? []).map(({ path, code }) => `${path.slice(6)} ${code}`);
}

/** Each limit at its edge: a change of sound terms, and what is told of it (`domain.md` §2.1, §4, §11). */
const vectors: readonly [string, Record<string, unknown>, string[]][] = [
  ['one fen', { principalFen: 1 }, []],
  ['no fen', { principalFen: 0 }, ['principalFen AMOUNT_NOT_POSITIVE']],
  ['less than nothing', { principalFen: -1 }, ['principalFen AMOUNT_NOT_POSITIVE']],
  ['100,000.00', { principalFen: 10_000_000 }, []],
  ['100,000.01', { principalFen: 10_000_001 }, ['principalFen AMOUNT_TOO_LARGE']],
  ['half a fen', { principalFen: 1.5 }, ['principalFen AMOUNT_FORMAT']],
  ['an amount as text', { principalFen: '10000' }, ['principalFen AMOUNT_FORMAT']],
  ['no interest', { rateBp: 0 }, []],
  ['12 %', { rateBp: 1200 }, []],
  ['12.01 %', { rateBp: 1201 }, ['rateBp RATE_OUT_OF_RANGE']],
  ['a negative rate', { rateBp: -1 }, ['rateBp RATE_OUT_OF_RANGE']],
  ['a fraction of a basis point', { rateBp: 0.5 }, ['rateBp RATE_FORMAT']],
  ['date.lookback60', { loanDate: '2026-09-23' }, []],
  ['61 days back', { loanDate: '2026-09-22' }, ['loanDate LOAN_DATE_TOO_EARLY']],
  ['30 days ahead', { loanDate: '2026-12-22' }, []],
  ['31 days ahead', { loanDate: '2026-12-23' }, ['loanDate LOAN_DATE_TOO_LATE']],
  ['30 February', { loanDate: '2026-02-30' }, ['loanDate DATE_INVALID']],
  ['a date of another style', { loanDate: '22/11/2026' }, ['loanDate DATE_INVALID']],
  ['date.term24m', { repayDate: '2028-11-22' }, []],
  ['24 months and a day', { repayDate: '2028-11-23' }, ['repayDate TERM_TOO_LONG']],
  ['repaid the day after', { repayDate: '2026-11-23' }, []],
  ['repaid on the day of the loan', { repayDate: '2026-11-22' }, ['repayDate REPAY_DATE_NOT_AFTER_LOAN']],
  ['repaid today, lent before', { loanDate: '2026-10-01', repayDate: '2026-11-22' }, []],
  ['repaid yesterday', { loanDate: '2026-10-01', repayDate: '2026-11-21' }, ['repayDate REPAY_DATE_PAST']],
  ['the end of the calendar', { loanDate: '2200-01-01', repayDate: '2200-06-01' }, ['loanDate LOAN_DATE_TOO_LATE']],
  [
    'repaid on the last day of lending ahead',
    { loanDate: '2026-12-22', repayDate: '2026-12-22' },
    ['repayDate REPAY_DATE_NOT_AFTER_LOAN'],
  ],
  [
    'nothing chosen',
    { purpose: '', channel: null, repayment: undefined },
    ['purpose REQUIRED', 'repayment REQUIRED', 'channel REQUIRED'],
  ],
  ['an unknown purpose', { purpose: 'gambling' }, ['purpose CHOICE_UNKNOWN']],
  ['a list for a choice', { purpose: ['home'] }, ['purpose CHOICE_UNKNOWN']],
  ['cash', { channel: 'cash' }, ['channel CHOICE_UNKNOWN']],
  ['equal instalments', { repayment: 'annuity' }, ['repayment CHOICE_UNKNOWN']],
  ['a choice from the prototype', { repayment: 'constructor' }, ['repayment CHOICE_UNKNOWN']],
  ['remark.40cp', { remark: '字'.repeat(40) }, []],
  ['a remark of 41', { remark: '字'.repeat(41) }, ['remark TEXT_TOO_LONG']],
  ['forty astral characters', { remark: '𬭚'.repeat(40) }, []],
  ['forty-one astral characters', { remark: '𬭚'.repeat(41) }, ['remark TEXT_TOO_LONG']],
  ['forty combined characters', { remark: 'e\u0301'.repeat(40) }, []],
  ['forty-one combined characters', { remark: 'e\u0301'.repeat(41) }, ['remark TEXT_TOO_LONG']],
  ['half a surrogate', { remark: '\ud800' }, ['remark TEXT_CHARACTERS']],
  ['a remark that is no text', { remark: 5 }, ['remark TEXT_CHARACTERS']],
  ['a note of 20', { purpose: 'other', purposeNote: '字'.repeat(20) }, []],
  ['a note of 21', { purpose: 'other', purposeNote: '字'.repeat(21) }, ['purposeNote TEXT_TOO_LONG']],
  ['an unknown field', { guarantor: '王伟' }, ['guarantor UNKNOWN_FIELD']],
  ['a field of the prototype', { constructor: 1 }, ['constructor UNKNOWN_FIELD']],
  ['half a surrogate in a reference', { images: [{ id: '\ud800', commitment: 'c' }] }, ['images IMAGES_MALFORMED']],
];

for (const [what, change, issues] of vectors)
  test(`${what}: ${issues.join() || 'right'}`, () => assert.deepEqual(issuesOf(change), issues));

test('twenty-four months from 29 February end on the last of February', () => {
  const loan = { loanDate: '2028-02-29' };
  assert.deepEqual(issuesOf({ ...loan, repayDate: '2030-02-28' }, '2028-02-20'), []);
  assert.deepEqual(issuesOf({ ...loan, repayDate: '2030-03-01' }, '2028-02-20'), ['repayDate TERM_TOO_LONG']);
});

test('the earliest loan date is told with the refusal', () => {
  const verdict = iou.parseTerms(iouTerms({ loanDate: '2026-09-22' }), env);
  assert.deepEqual(!verdict.ok && verdict.refusal.issues?.[0]?.params, { date: '2026-09-23' });
});

test('whole terms are kept composed, trimmed, in a fixed order and without what is empty', () => {
  const given = { remark: ' e\u0301 ', purposeNote: '不相干', images: [], ...iouTerms(), loanDate: ' 2026-11-22 ' };
  const verdict = iou.parseTerms(given, env);
  assert.deepEqual(verdict.ok && Object.entries(verdict.value), [
    ['principalFen', 1_000_000],
    ['purpose', 'renovation'],
    ['loanDate', '2026-11-22'],
    ['repayDate', '2027-11-22'],
    ['rateBp', 600],
    ['repayment', 'bullet'],
    ['channel', 'bank'],
    ['remark', 'é'],
    ['dayCount', 'CN-MONTH'],
  ]);
});

test('terms that were judged whole are whole again as they were stored', () => {
  const once = iou.parseTerms(iouTerms({ purpose: 'other', purposeNote: '学费', remark: '无' }), env);
  assert.ok(once.ok);
  assert.deepEqual(iou.parseTerms(once.value, env), once);
});

test('a number that JSON cannot carry is not kept, unfinished or not', () => {
  for (const principalFen of [Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.equal(iou.parsePartialTerms({ principalFen }).ok, false);
    assert.equal(iou.parseTerms(iouTerms({ principalFen }), env).ok, false);
  }
});

test('one field is judged alone, in the light of the others; an unknown one is nobody’s business', () => {
  assert.deepEqual(iou.checkField('repayDate', { repayDate: '2026-11-21' }, env), [
    { path: 'terms.repayDate', code: 'REPAY_DATE_PAST', params: { date: '2026-11-22' } },
  ]);
  assert.deepEqual(iou.checkField('repayDate', { repayDate: '2027-01-01' }, env), []);
  for (const name of ['constructor', '__proto__', 'toString', 'colour'])
    assert.deepEqual(iou.checkField(name, {}, env), []);
});

test('the form is offered the same bounds that the law judges by', () => {
  assert.deepEqual(iou.bounds('loanDate', {}, env), { min: '2026-09-23', max: '2026-12-22' });
  assert.deepEqual(iou.bounds('repayDate', {}, env), { min: '2026-11-23', max: '2028-11-22' });
  assert.deepEqual(iou.bounds('repayDate', { loanDate: '2026-10-01' }, env), { min: '2026-11-22', max: '2028-10-01' });
  assert.deepEqual(iou.bounds('repayDate', { loanDate: '2200-12-31' }, env), { min: '2026-11-23', max: '2028-11-22' });
  assert.deepEqual(iou.bounds('principalFen', {}, env), { min: 1, max: 10_000_000 });
  assert.deepEqual(iou.bounds('remark', {}, env), {});
});

test('the offered rate follows the LPR of the loan date', () => {
  const policy = { ...defaultPolicy, lpr: [{ from: '2026-11-01', bp: 290 }] };
  assert.deepEqual(iou.bounds('rateBp', { loanDate: '2026-11-22' }, { ...env, policy }), { min: 0, max: 1160 });
  assert.deepEqual(iou.bounds('rateBp', { loanDate: '2026-10-31' }, { ...env, policy }), { min: 0, max: 1200 });
});

test('a minimum of nothing is still one fen', () => {
  const verdict = iou.parseTerms(iouTerms({ principalFen: 0 }), { ...env, policy: policyWith({ amountMinFen: 0 }) });
  assert.equal(verdict.ok, false);
});
