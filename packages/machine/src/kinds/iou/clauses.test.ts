import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { amountDue } from '../../model/installment.ts';
import { defaultPolicy } from '../../model/policy.ts';
import { iouTerms } from '../../testing/sample-terms.harness.ts';
import { clauses } from './clauses.ts';
import { iou } from './index.ts';
import { schedule } from './schedule.ts';

const textOf = (id: string, change: Record<string, unknown> = {}): string | undefined =>
  clauses({ terms: iouTerms(change) }).find((clause) => clause.id === id)?.text;

test('the twelve clauses stand in the order of the template', () =>
  assert.deepEqual(
    clauses({ terms: iouTerms() }).map(({ title }) => title),
    [
      '借款金额',
      '用途',
      '期限',
      '交付',
      '利率与计息',
      '还款',
      '提前还款',
      '逾期',
      '生效凭证',
      '解除与结清',
      '通知与争议',
      '备注',
    ],
  ));

/** What a choice says in the signed text (`domain.md` §7.1; 民法典 668, 680). */
const words: readonly [string, Record<string, unknown>, string][] = [
  [
    'amount',
    {},
    '借款人向出借人借人民币壹万元整（¥10,000.00）。本金以借款人实际收到的款项为准，不预扣利息或任何费用。',
  ],
  [
    'amount',
    { principalFen: 5_050_50 },
    '借款人向出借人借人民币伍仟零伍拾元零伍角整（¥5,050.50）。本金以借款人实际收到的款项为准，不预扣利息或任何费用。',
  ],
  ['purpose', { purpose: 'home' }, '购买房屋。借款人不将借款用于违法活动。'],
  ['purpose', { purpose: 'car' }, '购买汽车。借款人不将借款用于违法活动。'],
  ['purpose', { purpose: 'renovation' }, '家庭装修。借款人不将借款用于违法活动。'],
  ['purpose', { purpose: 'business' }, '生产经营需要。借款人不将借款用于违法活动。'],
  ['purpose', { purpose: 'other' }, '其他事由。借款人不将借款用于违法活动。'],
  ['purpose', { purpose: 'other', purposeNote: '孩子学费' }, '其他事由（孩子学费）。借款人不将借款用于违法活动。'],
  [
    'term',
    { loanDate: '2026-09-03' },
    '自2026年9月3日起至2027年11月22日止。实际到账日晚于约定日的，自到账日起计息，还款日不变。',
  ],
  [
    'delivery',
    { channel: 'bank' },
    '出借人以银行转账向借款人支付。双方知悉：自然人之间的借款合同自款项到达借款人账户时成立。',
  ],
  [
    'delivery',
    { channel: 'wechat' },
    '出借人以微信转账向借款人支付。双方知悉：自然人之间的借款合同自款项到达借款人账户时成立。',
  ],
  [
    'delivery',
    { channel: 'online' },
    '出借人以其他线上转账向借款人支付。双方知悉：自然人之间的借款合同自款项到达借款人账户时成立。',
  ],
  ['rate', { rateBp: 0 }, '本借款不计利息。'],
  [
    'rate',
    { rateBp: 435 },
    '年利率4.35%，单利。满整月的，每月按年利率的十二分之一计；不足一月的天数，按年利率除以三百六十五逐日计；起始日计息、还款当日不计息；金额计算到分，四舍五入。',
  ],
  [
    'rate',
    { rateBp: 1200, dayCount: 'ACT/365F' },
    '年利率12%，单利。按实际天数逐日计，日利率为年利率除以三百六十五；起始日计息、还款当日不计息；金额计算到分，四舍五入。',
  ],
  [
    'rate',
    { rateBp: 1200, dayCount: 'ACT/360' },
    '年利率12%，单利。按实际天数逐日计，日利率为年利率除以三百六十；起始日计息、还款当日不计息；金额计算到分，四舍五入。',
  ],
  ['repayment', {}, '到期一次还清本金及利息，共¥10,600.00。'],
  ['repayment', { rateBp: 0 }, '到期一次还清本金及利息，共¥10,000.00。'],
  [
    'repayment',
    { repayment: 'monthly', loanDate: '2026-10-31' },
    '每月31日付当期利息（当月无该日的为月末日），到期日付清末期利息及本金。见附表。',
  ],
  [
    'overdue',
    {},
    '逾期部分自到期次日起按6%年利率计付；逾期利息、违约金及其他费用合计不超过合同成立时一年期贷款市场报价利率的四倍。',
  ],
  [
    'overdue',
    { rateBp: 0 },
    '逾期部分自到期次日起按逾期时一年期贷款市场报价利率计付；逾期利息、违约金及其他费用合计不超过合同成立时一年期贷款市场报价利率的四倍。',
  ],
  ['remark', {}, '无'],
  ['remark', { remark: '<b>分期</b>' }, '<b>分期</b>'],
];

for (const [id, change, text] of words) {
  test(`${id} of ${JSON.stringify(change)}`, () => assert.equal(textOf(id, change), text));
}

test('the lower of two ways of counting is named as such', () =>
  assert.match(textOf('rate', { dayCount: 'MIN' }) ?? '', /两种算法中金额较低者计；/));

test('sched.eom: a loan of the 31st falls due on the last of each month', () => {
  const terms = iouTerms({ repayment: 'monthly', rateBp: 1200, loanDate: '2027-01-31', repayDate: '2027-04-30' });
  assert.deepEqual(schedule(terms), [
    { dueDate: '2027-02-28', interestFen: 10_000, principalFen: 0 },
    { dueDate: '2027-03-31', interestFen: 10_000, principalFen: 0 },
    { dueDate: '2027-04-30', interestFen: 10_000, principalFen: 1_000_000 },
  ]);
});

test('sched.leap: February of a leap year has its 29th', () => {
  const terms = iouTerms({ repayment: 'monthly', rateBp: 1200, loanDate: '2027-12-31', repayDate: '2028-03-31' });
  assert.deepEqual(
    schedule(terms).map(({ dueDate }) => dueDate),
    ['2028-01-31', '2028-02-29', '2028-03-31'],
  );
});

test('sched.sum: what the bullet clause says in words is what the schedule sums to', () => {
  const terms = iouTerms({ principalFen: 888_888, rateBp: 999, loanDate: '2026-08-31', repayDate: '2027-02-28' });
  const total = schedule(terms).reduce((sum, row) => sum + amountDue(row), 0);
  assert.equal(total, 933_288);
  assert.equal(clauses({ terms }).find(({ id }) => id === 'repayment')?.text, '到期一次还清本金及利息，共¥9,332.88。');
});

test('terms with one thing in them that is nonsense have no payments and no words', () => {
  const nonsense: readonly Record<string, unknown>[] = [
    ...[undefined, -1, 1.5, '100', Number.NaN, 1e14].map((principalFen) => ({ principalFen })),
    ...[undefined, -1, 0.5, '6', 1_000_001].map((rateBp) => ({ rateBp })),
    ...[undefined, '2026-02-30', 20_261_122, '2027-11-22', '2027-11-23'].map((loanDate) => ({ loanDate })),
    ...[undefined, '', '2026-11-22', null].map((repayDate) => ({ repayDate })),
    ...[undefined, 'annuity', ['bullet']].map((repayment) => ({ repayment })),
    { dayCount: 'ACT/ACT' },
  ];
  for (const change of nonsense) {
    assert.deepEqual(schedule(iouTerms(change)), [], JSON.stringify(change));
    assert.deepEqual(clauses({ terms: iouTerms(change) }), [], JSON.stringify(change));
  }
});

test('terms that cannot be said in words yet can be counted already', () => {
  for (const change of [{ purpose: 'gambling' }, { purpose: undefined }, { channel: 'cash' }, { channel: undefined }]) {
    assert.equal(schedule(iouTerms(change)).length, 1, JSON.stringify(change));
    assert.deepEqual(clauses({ terms: iouTerms(change) }), [], JSON.stringify(change));
  }
});

test('the largest sum that has words has payments', () => {
  const terms = iouTerms({ principalFen: 99_999_999_999_999, rateBp: 0 });
  assert.equal(schedule(terms)[0]?.principalFen, 99_999_999_999_999);
  assert.equal(clauses({ terms }).length, 12);
});

test('unfinished terms have neither words nor payments, whatever was typed so far', () => {
  const anything = fc.oneof(
    fc.constant(undefined),
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.constantFrom('2026-13-01', '2026-11-22', 'bullet', 'home', 'bank', 'MIN'),
  );
  const draft = fc.record(
    Object.fromEntries(
      Object.keys(iouTerms())
        .concat('dayCount', 'remark')
        .map((name) => [name, anything]),
    ),
  );
  fc.assert(
    fc.property(draft, (terms) => {
      const kept = iou.parsePartialTerms(
        Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined)),
      );
      if (!kept.ok) return;
      const rows = schedule(kept.value);
      if (rows.length === 0) assert.deepEqual(clauses({ terms: kept.value }), []);
      assert.ok(rows.every((row) => Number.isSafeInteger(row.interestFen)));
    }),
    { numRuns: 500 },
  );
});

test('a draft’s sum and last day are told as far as they are known', () => {
  assert.deepEqual([iou.amountFen({}), iou.lastDay({})], [undefined, undefined]);
  assert.deepEqual([iou.amountFen(iouTerms()), iou.lastDay(iouTerms())], [1_000_000, '2027-11-22']);
});

test('the notice is bound to its words: another word is another hash', () => {
  assert.match(iou.notice.hash, /^[0-9a-f]{64}$/);
  assert.equal(
    iou.notice.points.every(({ id, text }) => id !== '' && text.endsWith('。')),
    true,
  );
  assert.ok(
    iou.notice.points.find(({ id }) => id === 'lapse')?.weighty,
    'a lapse is no period of acceptance (民法典 476)',
  );
});

test('the limits of the form are those of the default policy', () => {
  const env = { today: '2026-11-22', policy: defaultPolicy };
  const longest = iou.fields.flatMap((field) => ('max' in field ? [[field.name, field.max] as const] : []));
  for (const [name, max] of longest) {
    assert.deepEqual(iou.checkField(name, { [name]: '字'.repeat(max) }, env), []);
    assert.notDeepEqual(iou.checkField(name, { [name]: '字'.repeat(max + 1) }, env), []);
  }
});
