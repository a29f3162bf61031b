import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultPolicy } from '../../model/policy.ts';
import { leaseTerms } from '../../testing/kind-samples.harness.ts';
import { lease } from './index.ts';

const env = { today: '2026-11-22', policy: defaultPolicy };
const judged = (change: Record<string, unknown>): string[] => {
  const verdict = lease.parseTerms({ ...leaseTerms, ...change }, env);
  return verdict.ok ? [] : (verdict.refusal.issues ?? []).map(({ path, code }) => `${path} ${code}`);
};
const clausesOf = (change: Record<string, unknown> = {}) =>
  lease.clauses({ terms: { ...leaseTerms, ...change } } as unknown as Parameters<typeof lease.clauses>[0]);
const textOf = (id: string, change: Record<string, unknown> = {}): string =>
  clausesOf(change).find((clause) => clause.id === id)?.text ?? '';

const right: readonly (readonly [string, Record<string, unknown>])[] = [
  ['twenty years to the day', { endDate: '2046-11-30' }],
  ['no deposit', { depositFen: 0 }],
  ['nothing of furniture and costs', { furniture: [], costs: undefined }],
  ['a lease that began a year ago', { startDate: '2025-11-22' }],
];
const wrong: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['a day over twenty years', { endDate: '2046-12-01' }, 'terms.endDate LEASE_TOO_LONG'],
  ['over at once', { endDate: '2026-12-01' }, 'terms.endDate END_DATE_NOT_AFTER_START'],
  ['over already', { startDate: '2026-01-01', endDate: '2026-11-21' }, 'terms.endDate END_DATE_PAST'],
  ['to begin too late', { startDate: '2027-11-23', endDate: '2028-11-22' }, 'terms.startDate START_DATE_TOO_LATE'],
  ['for nothing', { rentFen: 0 }, 'terms.rentFen AMOUNT_NOT_POSITIVE'],
  ['with a deposit below nothing', { depositFen: -1 }, 'terms.depositFen AMOUNT_NOT_POSITIVE'],
  ['paid on the 32nd', { payDay: 32 }, 'terms.payDay NUMBER_OUT_OF_RANGE'],
  ['of a home of no size', { area: 99.5 }, 'terms.area NUMBER_FORMAT'],
  ['without an address', { address: '　' }, 'terms.address REQUIRED'],
  ['silent about subletting', { subletAllowed: undefined }, 'terms.subletAllowed REQUIRED'],
  ['with yes as a word', { fitOutAllowed: 'yes' }, 'terms.fitOutAllowed CHOICE_UNKNOWN'],
  ['with a bed twice', { furniture: [1, 2].map((count) => ({ item: 'bed', count })) }, 'terms.furniture LIST_TWICE'],
  ['with a hundred beds', { furniture: [{ item: 'bed', count: 100 }] }, 'terms.furniture NUMBER_OUT_OF_RANGE'],
  ['with things uncounted', { furniture: [{ item: 'bed' }] }, 'terms.furniture LIST_MALFORMED'],
  ['with a nameless thing', { furniture: [{ name: ' ', count: 1 }] }, 'terms.furniture REQUIRED'],
  ['with a thing unknown', { furniture: [{ item: 'piano', count: 1 }] }, 'terms.furniture CHOICE_UNKNOWN'],
  ['with a cost that is counted', { costs: [{ item: 'water', count: 1 }] }, 'terms.costs LIST_MALFORMED'],
  [
    'with too many costs',
    { costs: Array.from({ length: 16 }, (_, i) => ({ name: `费${i}` })) },
    'terms.costs LIST_TOO_LONG',
  ],
];

describe('the terms of a lease', () => {
  test('are right as the sample has them', () => assert.deepEqual(judged({}), []));
  for (const [what, change] of right) test(`may be ${what}`, () => assert.deepEqual(judged(change), []));
  for (const [what, change, issue] of wrong)
    test(`may not be ${what}`, () => assert.deepEqual(judged(change), [issue]));

  test('are never longer than the law allows, whatever the tenant’s policy says', () => {
    const policy = { ...defaultPolicy, limits: { lease: { termYears: 30 } } };
    const verdict = lease.parseTerms({ ...leaseTerms, endDate: '2046-12-01' }, { ...env, policy });
    assert.deepEqual(!verdict.ok && verdict.refusal.issues?.[0]?.params, { date: '2046-11-30', years: 20 });
  });

  test('are kept with options first, own things after them, trimmed', () => {
    const furniture = [
      { name: ' 钢琴 ', count: 1 },
      { item: 'fridge', count: 1 },
      { item: 'bed', count: 2 },
    ];
    const verdict = lease.parseTerms({ ...leaseTerms, furniture }, env);
    assert.deepEqual(verdict.ok && verdict.value['furniture'], [
      { item: 'bed', count: 2 },
      { item: 'fridge', count: 1 },
      { name: '钢琴', count: 1 },
    ]);
  });

  test('of a draft are kept in their shape alone', () => {
    assert.equal(lease.parsePartialTerms({ furniture: [{ name: '', count: 0 }], subletAllowed: true }).ok, true);
    for (const furniture of [[{ name: 'a', price: 1 }], [null], 'bed', [{ count: 1 }]])
      assert.equal(lease.parsePartialTerms({ furniture }).ok, false, JSON.stringify(furniture));
  });
});

describe('the text of a lease', () => {
  test('has its sixteen clauses, and what the two add', () => {
    const ids = clausesOf({ remark: undefined }).map(({ id }) => id);
    assert.deepEqual(ids, [
      ...['parties', 'house', 'furniture', 'term', 'rent', 'deposit', 'costs', 'repair'],
      ...['fitOut', 'sublet', 'entry', 'renewal', 'early', 'handover', 'filing', 'notices'],
    ]);
    assert.equal(clausesOf().at(-1)?.id, 'remark');
  });

  test('says what is let, for how long and for how much', () => {
    assert.match(textOf('house'), /建筑面积89\.5平方米，精装修，权属证明编号沪房地静字2018第001234号/);
    assert.match(textOf('furniture'), /床（2）、冰箱（1）.*书桌（2）/);
    assert.match(
      textOf('rent'),
      /^每月租金人民币陆仟伍佰元整（¥6,500\.00），每月为一期，以银行转账支付，首期于2026年12月5日前支付/,
    );
    assert.match(textOf('rent'), /共24期/);
    assert.match(textOf('costs'), /水费、电费、燃气费、宽带费、物业费、停车费由承租人/);
  });

  test('turns with what is allowed, taken and borne', () => {
    assert.match(textOf('fitOut'), /七百一十五/);
    assert.match(textOf('fitOut', { fitOutAllowed: true }), /^承租人可以/);
    assert.match(textOf('sublet'), /七百一十六.*七百一十八/);
    assert.match(textOf('sublet', { subletAllowed: true }), /^出租人同意/);
    assert.equal(textOf('deposit', { depositFen: 0 }), '出租人不收取押金。');
    assert.match(textOf('costs', { costs: undefined }), /均由出租人承担/);
    assert.match(textOf('furniture', { furniture: undefined }), /没有/);
    assert.match(textOf('early'), /1个月租金的违约金/);
    assert.match(textOf('early', { penaltyMonths: 0 }), /实际损失/);
  });

  test('says nothing while terms are missing', () => assert.deepEqual(clausesOf({ address: undefined }), []));
});
