import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultPolicy, type Policy } from '../../model/policy.ts';
import { receiptTerms } from '../../testing/kind-samples.harness.ts';
import { receipt } from './index.ts';

const judged = (change: Record<string, unknown>, policy: Policy = defaultPolicy): string[] => {
  const verdict = receipt.parseTerms({ ...receiptTerms, ...change }, { today: '2026-11-22', policy });
  return verdict.ok ? [] : (verdict.refusal.issues ?? []).map(({ path, code }) => `${path} ${code}`);
};
const textOf = (id: string, change: Record<string, unknown> = {}): string | undefined =>
  receipt
    .clauses({ terms: { ...receiptTerms, ...change } } as unknown as Parameters<typeof receipt.clauses>[0])
    .find((clause) => clause.id === id)?.text;

const right: readonly (readonly [string, Record<string, unknown>])[] = [
  ['a sum far over the IOU’s cap', { amountFen: 99_999_999_999_999 }],
  ['a fen', { amountFen: 1 }],
  ['today', { paidDate: '2026-11-22' }],
  ['the first day that the look-back allows', { paidDate: '2016-11-24' }],
  ['a remark of twenty', { remark: '字'.repeat(20) }],
  ['another reason with a note', { reason: 'other', reasonNote: '二手电脑' }],
  ['an IOU', { repays: { id: '0199', number: 'IOU-20261122-8J4K2M7QX' } }],
];
const wrong: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['nothing', { amountFen: 0 }, 'terms.amountFen AMOUNT_NOT_POSITIVE'],
  ['half a fen', { amountFen: 0.5 }, 'terms.amountFen AMOUNT_FORMAT'],
  ['more than can be written in capitals', { amountFen: 100_000_000_000_000 }, 'terms.amountFen AMOUNT_TOO_LARGE'],
  ['tomorrow', { paidDate: '2026-11-23' }, 'terms.paidDate PAID_DATE_FUTURE'],
  ['long ago', { paidDate: '2016-11-23' }, 'terms.paidDate PAID_DATE_TOO_EARLY'],
  ['no day', { paidDate: '2026-02-30' }, 'terms.paidDate DATE_INVALID'],
  ['a remark of twenty-one', { remark: '字'.repeat(21) }, 'terms.remark TEXT_TOO_LONG'],
  ['贷款, a misprint of the source', { reason: 'loan' }, 'terms.reason CHOICE_UNKNOWN'],
  ['an IOU by its number alone', { repays: { number: 'IOU-1' } }, 'terms.repays RECORD_MALFORMED'],
  ['a field of another kind', { rateBp: 600 }, 'terms.rateBp UNKNOWN_FIELD'],
];

describe('the terms of a receipt', () => {
  for (const [what, change] of right) test(`may be ${what}`, () => assert.deepEqual(judged(change), []));
  for (const [what, change, issue] of wrong)
    test(`may not be ${what}`, () => assert.deepEqual(judged(change), [issue]));

  test('are as the tenant’s own policy limits them', () => {
    const policy = { ...defaultPolicy, limits: { receipt: { amountMaxFen: 100, remarkMax: 2 } } };
    assert.deepEqual(judged({ remark: '三个字' }, policy), [
      'terms.amountFen AMOUNT_TOO_LARGE',
      'terms.remark TEXT_TOO_LONG',
    ]);
  });

  test('offer the eight reasons of the source, 货款 for its misprint', () => {
    const options = receipt.fields.flatMap((spec) => (spec.name === 'reason' && 'options' in spec ? spec.options : []));
    assert.deepEqual(
      options.map((reason) => receipt.summary({ reason })),
      ['租金', '货款', '学费', '押金', '预付款', '定金', '合同款', '其他'],
    );
  });

  test('keep a draft’s reference only in its shape', () => {
    assert.equal(receipt.parsePartialTerms({ repays: { id: 'a', number: 'b' }, amountFen: -5 }).ok, true);
    assert.equal(receipt.parsePartialTerms({ repays: { id: 'a', number: 'b', more: 1 } }).ok, false);
    assert.equal(receipt.parsePartialTerms({ amountFen: '5' }).ok, false);
  });
});

describe('the text of a receipt', () => {
  test('writes the sum in capitals through 亿, and in figures', () => {
    assert.match(
      textOf('received', { amountFen: 1_200_030_005_000 }) ?? '',
      /货款人民币壹佰贰拾亿零叁拾万零伍拾元整（¥12,000,300,050\.00），收款日期为2026年11月20日。$/,
    );
  });

  test('says of other money what it was, if that was told', () => {
    assert.match(textOf('received', { reason: 'other' }) ?? '', /支付的其他款项人民币/);
    assert.match(textOf('received', { reason: 'other', reasonNote: '还款' }) ?? '', /支付的其他款项（还款）人民币/);
  });

  test('tells what 定金 binds to, and that other sums do not', () => {
    assert.match(textOf('nature', { reason: 'earnest' }) ?? '', /百分之二十.*双倍返还/);
    for (const reason of ['deposit', 'prepayment', 'rent'])
      assert.match(textOf('nature', { reason }) ?? '', /^本款不是定金/);
  });

  test('names the IOU that it repays, if there is one', () => {
    assert.equal(textOf('repays'), undefined);
    assert.match(textOf('repays', { repays: { id: 'a', number: 'IOU-1' } }) ?? '', /编号IOU-1的借条/);
  });

  test('says nothing while terms are missing', () => {
    assert.equal(textOf('received', { paidDate: undefined }), undefined);
  });
});
