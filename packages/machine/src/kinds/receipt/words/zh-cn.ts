import type { KindWords } from '../../../model/kind-words.ts';
import { amountErrors, changeWords, imagesWords, remarkWords } from '../../shared/words/zh-cn.ts';

/** 收据. */
export const words: KindWords = {
  name: '收据',
  service: '小收据',
  article: '收据正文',
  about: '收款、付款的凭证',
  role: { payee: '收款人', payer: '付款人' },
  roleChoice: {
    payee: { label: '我收款', note: '您是收款人' },
    payer: { label: '我付款', note: '您是付款人' },
  },
  sentence: {
    payee: '您确认已收到{name}支付的{amount}',
    payer: '您确认已向{name}支付{amount}',
  },
  section: { terms: '' },
  field: {
    amountFen: { label: '金额', help: '', error: amountErrors('金额') },
    reason: {
      label: '收付款事由',
      help: '',
      option: {
        rent: '租金',
        goods: '货款',
        tuition: '学费',
        deposit: '押金',
        prepayment: '预付款',
        earnest: '定金',
        contract: '合同款',
        other: '其他',
      },
      hint: {
        earnest:
          '“定金”不得超过合同金额的20%；付款方违约不退还，收款方违约双倍返还（民法典第586条、第587条）。如不是这个意思，请选择押金或预付款',
      },
      error: { REQUIRED: '请选择事由' },
    },
    reasonNote: { label: '补充说明', help: '', error: { TEXT_TOO_LONG: '补充说明最多{max}个字' } },
    paidDate: {
      label: '收款日期',
      help: '',
      error: {
        REQUIRED: '请选择收款日期',
        DATE_INVALID: '请选择收款日期',
        PAID_DATE_FUTURE: '收款日期不能晚于今天',
        PAID_DATE_TOO_EARLY: '收款日期不能早于{date}',
      },
    },
    channel: {
      label: '支付方式',
      help: '',
      option: { bank: '银行转账', wechat: '微信转账', online: '其他线上转账', cash: '现金' },
      error: { REQUIRED: '请选择支付方式' },
    },
    repays: {
      label: '用于还款的借条（选填）',
      help: '选择您与对方之间已生效的借条，作为已还款的凭证',
      error: {
        RECORD_UNKNOWN: '没有找到这张借条',
        RECORD_NOT_EFFECTIVE: '这张借条未生效或已结束',
        RECORD_OTHER_PEOPLE: '这张借条不是您与对方之间的',
        RECORD_WRONG_WAY: '付款人须是这张借条的借款人',
      },
    },
    remark: remarkWords,
    images: imagesWords,
  },
  gloss: { received: '', nature: '', repays: '', evidence: '', void: '', remark: '' },
  notice: {
    title: '小收据告知书',
    readFirst: '请先阅读告知书',
    gloss: {
      provider: '',
      true: '',
      invoice: '',
      earnest: '',
      identity: '',
      lapse: '',
      void: '',
      evidence: '',
    },
  },
  screens: {
    create: '创建收据',
    template: '收据模板',
    form: '填写收据',
    preview: '预览收据',
    sent: '收据发起成功',
    sign: '签署收据',
    success: '双方已完成签署，收据已具备法律效应',
    successNote: '收据不是发票，请按需另行开具',
    detail: '收据详情',
    download: '下载收据',
    reject: '确认拒签',
    revoke: '撤销收据',
  },
  inForce: {
    sentence: '收据已生效',
    byRole: {},
    restored: '收据恢复已签署状态',
    revokedByYou: '您已撤销这张收据',
  },
  release: changeWords({
    act: '作废',
    effect: '作废后收据不再作为收款凭证',
    ended: '双方已确认，收据不再作为收款凭证',
    cautionOnAsking: { payer: '款项未退回请勿申请' },
    cautionOnConfirming: { payer: '款项未退回请勿确认' },
  }),
  references: { title: '', create: '', to: '用于清偿的借条' },
};
