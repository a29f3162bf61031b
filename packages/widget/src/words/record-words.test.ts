import { expect } from '@open-wc/testing';
import type { AgreementRecord, State } from '@iou-kit/machine';
import { en, zhCn } from '../testing/words.ts';
import { issueWords, personFieldWords } from './issue-words.ts';
import { hostErrorWords } from './host-error-words.ts';
import { refusalWords } from './refusal-words.ts';
import { stampOf, stampWord } from './stamp-words.ts';
import { stateWords } from './state-words.ts';

const record = (state: State, more: Partial<AgreementRecord> = {}): AgreementRecord =>
  ({
    kind: 'iou',
    state,
    parties: { initiator: { role: 'borrower' }, counterparty: { role: 'lender' } },
    expiresAt: '2026-12-22T16:00:00.000Z',
    ...more,
  }) as AgreementRecord;

const said = (...of: Parameters<typeof stateWords> extends [unknown, ...infer R] ? R : never): string => {
  const { title, sentence } = stateWords(zhCn, ...of);
  return `${title}｜${sentence}`;
};

const change = (by: 'initiator' | 'counterparty', type: 'release' | 'settlement') => ({
  change: { type, by, reason: '已还清', requestedAt: '', lapsesAt: '' },
});

describe('the words of a state', () => {
  it('say who is waited for, and until when', () => {
    expect(said(record('pending'), 'initiator')).to.equal('待出借人签署｜2026年12月22日24:00前有效，对方签署前可撤销');
    expect(said(record('pending'), 'counterparty')).to.equal('待您签署｜请核对，2026年12月22日24:00前签署');
    expect(said(record('awaitingInitiatorSignature'), 'counterparty')).to.equal('待借款人签署｜对方签署后短信通知您');
    expect(said(record('awaitingCounterparty'), 'initiator')).to.equal('待出借人填写信息｜对方填写后，由您确认开具');
  });

  it('tell the borrower and the lender of the due day', () => {
    const facts = { dueDate: '2027-11-22' };
    expect(said(record('effective.signed'), 'initiator', facts)).to.equal(
      '已签署｜借条已生效，请于2027年11月22日前还款',
    );
    expect(said(record('effective.signed'), 'counterparty', facts)).to.equal(
      '已签署｜借条已生效，还款日为2027年11月22日',
    );
  });

  it('tell requester and other apart, and warn the lender', () => {
    const settling = record('effective.settlementPending', change('initiator', 'settlement'));
    expect(said(settling, 'initiator')).to.equal('待对方确认｜已申请结清，对方7天内未确认将失效');
    expect(said(settling, 'counterparty')).to.equal('待您确认结清｜结清后借条不再作为欠款凭证，请核对已收到全部款项');
    expect(stateWords(zhCn, settling, 'counterparty').reason).to.equal('结清原因：已还清');
    const releasing = record('effective.releasePending', change('counterparty', 'release'));
    expect(said(releasing, 'counterparty')).to.equal('待借款人确认｜已申请解除，对方7天内未确认将失效');
    expect(said(releasing, 'initiator')).to.equal('待您确认解除｜解除后借条将不再生效');
  });

  it('tell how a request ended', () => {
    const lastChange = { type: 'release', outcome: 'refused', by: 'counterparty', at: '' } as const;
    const restored = record('effective.signed', { lastChange });
    expect(said(restored, 'initiator')).to.equal('已签署｜对方已拒绝解除，借条恢复已签署状态');
    expect(said(restored, 'counterparty')).to.equal('已签署｜您已拒绝解除，借条恢复已签署状态');
  });

  it('tell how it ended', () => {
    const ending = { at: '', by: 'counterparty', reason: '金额不对' } as const;
    expect(said(record('rejected', { ending }), 'initiator')).to.equal('已拒签｜对方拒签：金额不对');
    expect(said(record('expired'), 'initiator')).to.equal('已过期｜30天内未完成签署，已自动过期');
    expect(stateWords(en, record('revoked'), 'counterparty').title).to.equal('Revoked');
  });

  it('are those of its kind', () => {
    const of = (kind: string, role: string, otherRole: string, more: Partial<AgreementRecord>) =>
      record('effective.signed', {
        kind,
        parties: { initiator: { role }, counterparty: { role: otherRole } },
        ...more,
      });
    const receipt = of('receipt', 'payee', 'payer', {
      state: 'effective.releasePending',
      ...change('initiator', 'release'),
    });
    expect(said(receipt, 'initiator')).to.equal('待付款人确认｜已申请作废，对方7天内未确认将失效');
    expect(said(receipt, 'counterparty')).to.equal('待您确认作废｜作废后收据不再作为收款凭证，款项未退回请勿确认');
    expect(said({ ...receipt, state: 'released' }, 'counterparty')).to.equal(
      '已作废｜双方已确认，收据不再作为收款凭证',
    );
    expect(stampWord(zhCn, 'receipt', 'released')).to.equal('已作废');
    const lease = of('lease', 'landlord', 'tenant', {});
    expect(said(lease, 'counterparty', { dueDate: '2026-12-05' })).to.equal(
      '已签署｜合同已生效，请于2026年12月5日前交租',
    );
    expect(said(lease, 'counterparty')).to.equal('已签署｜合同已生效');
  });

  it('stamp the paper from effective on', () => {
    expect(stampOf('pending')).to.equal(undefined);
    expect(stampOf('effective.releasePending')).to.equal('completed');
    expect(stampWord(zhCn, 'iou', stampOf('settled')!)).to.equal('已结清');
  });
});

describe('the words of a refusal', () => {
  it('tell what overtook the person', () => {
    const revoked = record('revoked', { ending: { at: '', by: 'initiator' } });
    const refusal = { code: 'STATE_CONFLICT', record: revoked } as const;
    expect(refusalWords(zhCn, refusal, { side: 'counterparty', verifying: true })).to.deep.equal({
      text: '对方已撤销，本次核验已作废',
      actions: ['seeLatest'],
    });
    expect(refusalWords(zhCn, refusal, { side: 'initiator' }).text).to.equal('已在其他设备完成');
  });

  it('tell of a request that was cancelled or refused meanwhile', () => {
    const outcome = (name: 'cancelled' | 'refused') =>
      record('effective.signed', { lastChange: { type: 'release', outcome: name, by: 'initiator', at: 'x' } });
    const text = (fresh: AgreementRecord) =>
      refusalWords(zhCn, { code: 'STATE_CONFLICT', record: fresh }, { side: 'counterparty' }).text;
    expect(text(outcome('cancelled'))).to.equal('对方已取消');
    expect(text(outcome('refused'))).to.equal('对方已拒绝');
    expect(text(record('effective.signed'))).to.equal('借条状态已更新');
  });

  it('lead to the request of the other one', () => {
    const waiting = record('effective.settlementPending', change('initiator', 'settlement'));
    const refusal = { code: 'CHANGE_PENDING', record: waiting } as const;
    expect(refusalWords(zhCn, refusal, { side: 'counterparty' })).to.deep.equal({
      text: '对方已申请结清，去确认',
      actions: ['seeLatest', 'confirmSettlement'],
    });
    expect(refusalWords(zhCn, refusal, { side: 'initiator' }).text).to.equal('您已申请，待对方确认');
  });

  it('count the tries that are left, and offer no way round another person’s face', () => {
    const failed = (left: number) => refusalWords(zhCn, { code: 'VERIFICATION_FAILED', params: { left } });
    expect(failed(3).text).to.equal('人脸识别未通过，今天还可尝试3次');
    expect(failed(0)).to.deep.equal({ text: '今天次数已用完', actions: ['otherWays'] });
    expect(refusalWords(zhCn, { code: 'IDENTITY_MISMATCH' }).actions).to.deep.equal(['back']);
  });

  it('name the paper as its kind does, and the day after which it cannot be signed', () => {
    const of = (kind: string) => ({ ...record('pending'), kind });
    const text = (code: 'EXPIRED' | 'REPAY_DATE_PASSED', kind: string) =>
      refusalWords(zhCn, { code }, { side: 'initiator', record: of(kind) }).text;
    expect(text('EXPIRED', 'receipt')).to.equal('收据已过期，无法签署');
    expect(text('REPAY_DATE_PASSED', 'iou')).to.equal('还款日期已过，对方无法签署');
    expect(text('REPAY_DATE_PASSED', 'lease')).to.equal('到期日期已过，对方无法签署');
    const unknown = refusalWords(en, { code: 'GLYPH_MISSING', params: { char: '㐀' } }, { record: of('gift') });
    expect(unknown.text).to.equal('“㐀” cannot be printed on the paper; contact support');
  });

  it('name role, state, time and what has not happened', () => {
    const setting = { side: 'initiator', record: record('pending') } as const;
    expect(refusalWords(zhCn, { code: 'NOT_YOUR_TURN' }, setting).text).to.equal('这一步需要由出借人完成');
    const forbidden = { code: 'NOT_ALLOWED_IN_STATE', params: { state: 'pending' } } as const;
    expect(refusalWords(zhCn, forbidden, setting).text).to.equal('借条为“待出借人签署”，不能进行此操作');
    const often = { code: 'TOO_MANY_REQUESTS', params: { retryAt: '2026-11-22T02:00:00.000Z' } } as const;
    expect(refusalWords(zhCn, often).text).to.equal('操作太频繁，请2026年11月22日 10:00（北京时间）后再试');
    expect(hostErrorWords(zhCn, 'TIMEOUT', { outcomeUnknown: true })).to.deep.equal({
      text: '网络异常，请重试',
      actions: ['refreshStatus'],
    });
    expect(hostErrorWords(zhCn, 'SERVER', { nothingDone: 'notSigned' }).text).to.equal(
      '服务繁忙，请稍后重试，尚未签署',
    );
  });
});

describe('the words of a field’s problem', () => {
  const { field } = zhCn.kinds.iou;

  it('write out limits and dates', () => {
    expect(issueWords(zhCn, { code: 'AMOUNT_TOO_LARGE', params: { max: '100,000.00' } }, field.principalFen)).to.equal(
      '单笔借款金额不能超过10万元',
    );
    expect(issueWords(zhCn, { code: 'LOAN_DATE_TOO_EARLY', params: { date: '2026-09-23' } }, field.loanDate)).to.equal(
      '借款日期不能早于2026年9月23日',
    );
    expect(issueWords(zhCn, { code: 'TERM_TOO_LONG', params: { date: '', months: 24 } }, field.repayDate)).to.equal(
      '还款期限不能超过2年',
    );
    expect(issueWords(zhCn, { code: 'RATE_OUT_OF_RANGE', params: { cap: '11.6' } }, field.rateBp)).to.equal(
      '约定利率须在0%-11.6%之间',
    );
  });

  it('fall back to the general, and at last to 请核对此项', () => {
    expect(issueWords(zhCn, { code: 'TEXT_CHARACTERS' }, field.remark)).to.equal('包含不支持的字符');
    expect(issueWords(zhCn, { code: 'toString' }, field.remark)).to.equal('请核对此项');
    expect(personFieldWords(zhCn, 'party.idNumber')?.error['ID_LENGTH']).to.equal('请输入18位身份证号');
    expect(personFieldWords(zhCn, 'party.toString')).to.equal(undefined);
  });
});
