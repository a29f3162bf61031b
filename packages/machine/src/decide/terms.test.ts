import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalDocument, documentHash } from '../document/canonical-document.ts';
import { iou } from '../kinds/iou/index.ts';
import type { Policy } from '../model/policy.ts';
import { newLife, type Life } from '../testing/life.harness.ts';
import { details, othersDetails, partial, terms } from '../testing/sample-commands.harness.ts';
import { li, wang } from '../testing/sample-people.harness.ts';
import { situations } from '../testing/situations.harness.ts';

const begun = (policy: Partial<Policy> = {}): Life => newLife({ policy }).begin();
const issuesOf = (life: Life, change: Record<string, unknown>) => life.ask('initiator', terms(change)).refusal?.issues;

test('an autosave keeps what there is, however wrong or unfinished, and completes nothing', () => {
  const life = begun().must(
    'initiator',
    partial({ principalFen: 99_999_999, loanDate: '2020-01-01', remark: '  半句 ' }),
  );
  assert.deepEqual(life.present.terms, { principalFen: 99_999_999, loanDate: '2020-01-01', remark: '半句' });
  assert.deepEqual(
    [life.present.termsComplete, life.present.documentHash, life.present.state],
    [false, undefined, 'draft'],
  );
});

test('an autosave judges shapes: unknown fields and other types are refused by their paths', () => {
  const { refusal } = begun().ask('initiator', partial({ principalFen: '5', extra: 1, images: [{ id: 'a' }] }));
  assert.deepEqual(refusal?.issues, [
    { path: 'terms.extra', code: 'UNKNOWN_FIELD' },
    { path: 'terms.principalFen', code: 'MALFORMED' },
    { path: 'terms.images', code: 'IMAGES_MALFORMED' },
  ]);
});

test('an autosave over whole terms takes their completeness back', () => {
  const life = begun().must('initiator', terms()).must('initiator', partial());
  assert.equal(life.present.termsComplete, false);
  assert.equal(life.ask('initiator', { type: 'counterparty.invite' }).refusal?.code, 'NOT_ALLOWED_IN_STATE');
});

test('whole terms move the record on only when both people’s details are there, whichever comes last', () => {
  const orders = [
    [details(wang), othersDetails(li), terms()],
    [terms(), details(wang), othersDetails(li)],
    [othersDetails(li), terms(), details(wang)],
  ];
  for (const [first, second, last] of orders) {
    const life = begun().must('initiator', first!).must('initiator', second!);
    assert.deepEqual([life.present.state, life.present.documentHash], ['draft', undefined]);
    life.must('initiator', last!);
    assert.equal(life.present.state, 'awaitingInitiatorSignature');
    assert.equal(life.present.documentHash, documentHash(canonicalDocument(iou, life.present)));
    assert.equal(life.log.at(-1)?.documentHash, life.present.documentHash);
  }
});

test('an autosave never moves the record on, even when nothing is missing', () => {
  const life = begun().must('initiator', details(wang)).must('initiator', othersDetails(li));
  life.must('initiator', { ...terms(), partial: true });
  assert.deepEqual([life.present.state, life.present.documentHash], ['draft', undefined]);
});

test('every problem of whole terms is told at once, and nothing is kept', () => {
  const life = begun();
  const before = life.present;
  const { events, refusal } = life.give('initiator', { type: 'terms.save', terms: {} });
  assert.deepEqual([events, life.present], [[], before]);
  assert.equal(refusal?.code, 'INVALID_FIELDS');
  assert.deepEqual(
    refusal?.issues?.map(({ path, code }) => [path, code]),
    ['principalFen', 'purpose', 'loanDate', 'repayDate', 'rateBp', 'repayment', 'channel'].map((name) => [
      `terms.${name}`,
      'REQUIRED',
    ]),
  );
});

test('the roles may change while drafting, and the other person gets the other one', () => {
  const life = begun().must('initiator', { ...partial(), role: 'lender' });
  assert.deepEqual(
    [life.present.parties.initiator.role, life.present.parties.counterparty.role],
    ['lender', 'borrower'],
  );
  life.must('initiator', terms());
  assert.equal(life.present.parties.initiator.role, 'lender');
  const { refusal } = life.ask('initiator', { ...terms(), role: 'guarantor' });
  assert.deepEqual(refusal?.issues, [{ path: 'role', code: 'ROLE_UNKNOWN' }]);
});

test('roles changed after the other person gave details make another document', () => {
  const life = situations['awaitingInitiatorSignature, somebody joined']();
  const before = life.present.documentHash;
  life.must('initiator', { type: 'record.edit' }).must('initiator', { ...terms(), role: 'lender' });
  assert.equal(life.present.state, 'awaitingInitiatorSignature');
  assert.notEqual(life.present.documentHash, before);
});

test('a loan date that the LPR table does not reach is LPR_UNKNOWN, with the date', () => {
  const life = begun({ lpr: [{ from: '2026-11-23', bp: 300 }] });
  const { events, refusal } = life.ask('initiator', terms());
  assert.deepEqual([events, refusal?.code, refusal?.params], [[], 'LPR_UNKNOWN', { date: '2026-11-22' }]);
  assert.equal(life.ask('initiator', terms({ loanDate: '2026-11-23' })).refusal, undefined);
});

test('the rate is capped at four times the LPR of the loan date: 2.90 % gives 11.60 %', () => {
  const life = begun({
    lpr: [
      { from: '2025-05-20', bp: 300 },
      { from: '2026-11-20', bp: 290 },
    ],
  });
  assert.equal(issuesOf(life, { rateBp: 1160 }), undefined);
  for (const rateBp of [1161, 1200]) {
    assert.deepEqual(issuesOf(life, { rateBp }), [
      { path: 'terms.rateBp', code: 'RATE_OUT_OF_RANGE', params: { cap: '11.6' } },
    ]);
  }
  // The look-back reaches a day on which the higher rate was in force.
  assert.equal(issuesOf(life, { rateBp: 1200, loanDate: '2026-11-19' }), undefined);
});

test('an LPR over 3 % does not lift the product’s own 12 %', () => {
  const life = begun({ lpr: [{ from: '2025-05-20', bp: 385 }] });
  assert.equal(issuesOf(life, { rateBp: 1200 }), undefined);
  assert.deepEqual(issuesOf(life, { rateBp: 1201 }), [
    { path: 'terms.rateBp', code: 'RATE_OUT_OF_RANGE', params: { cap: '12' } },
  ]);
});

test('a tenant’s limits stand over the kind’s, and nonsense among them does not', () => {
  const life = begun({ limits: { iou: { amountMaxFen: 5_000, rateCapBp: 'much', lookbackDays: 0 } } });
  assert.deepEqual(issuesOf(life, { principalFen: 5_001, loanDate: '2026-11-21', rateBp: 1201 }), [
    { path: 'terms.principalFen', code: 'AMOUNT_TOO_LARGE', params: { max: '50.00' } },
    { path: 'terms.loanDate', code: 'LOAN_DATE_TOO_EARLY', params: { date: '2026-11-22' } },
    { path: 'terms.rateBp', code: 'RATE_OUT_OF_RANGE', params: { cap: '12' } },
  ]);
});

test('the day count is the tenant’s, whatever the terms say, and stays with the terms', () => {
  const life = begun({ limits: { iou: { dayCount: 'MIN' } } }).must('initiator', terms({ dayCount: 'ACT/360' }));
  assert.equal(life.present.terms['dayCount'], 'MIN');
});

test('images are kept as references; a tenth, or one with anything else in it, is refused', () => {
  const image = (id: number) => ({ id: `image-${id}`, commitment: 'c'.repeat(64) });
  const images = Array.from({ length: 10 }, (_, index) => image(index));
  assert.deepEqual(issuesOf(begun(), { images: images.slice(1) }), undefined);
  assert.deepEqual(issuesOf(begun(), { images }), [
    { path: 'terms.images', code: 'IMAGES_TOO_MANY', params: { max: 9 } },
  ]);
  const malformed = [
    { ...image(1), src: 'data:' },
    JSON.parse('{"id":"a","commitment":"b","__proto__":{}}') as object,
    null,
    'a',
  ];
  for (const wrong of malformed) {
    assert.deepEqual(issuesOf(begun(), { images: [wrong] }), [{ path: 'terms.images', code: 'IMAGES_MALFORMED' }]);
  }
});
