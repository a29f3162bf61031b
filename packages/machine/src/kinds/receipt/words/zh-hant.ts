// Made from zh-cn.ts by `npm run generate`.
import type { KindWords } from '../../../model/kind-words.ts';
import { amountErrors, changeWords, imagesWords, remarkWords } from '../../shared/words/zh-hant.ts';

/** 收據. */
export const words: KindWords = {
  name: '收據',
  service: '小收據',
  article: '收據正文',
  about: '收款、付款的憑證',
  role: { payee: '收款人', payer: '付款人' },
  roleChoice: {
    payee: { label: '我收款', note: '您是收款人' },
    payer: { label: '我付款', note: '您是付款人' },
  },
  sentence: {
    payee: '您確認已收到{name}支付的{amount}',
    payer: '您確認已向{name}支付{amount}',
  },
  section: { terms: '' },
  field: {
    amountFen: { label: '金額', help: '', error: amountErrors('金額') },
    reason: {
      label: '收付款事由',
      help: '',
      option: {
        rent: '租金',
        goods: '貨款',
        tuition: '學費',
        deposit: '押金',
        prepayment: '預付款',
        earnest: '定金',
        contract: '合約款',
        other: '其他',
      },
      hint: {
        earnest:
          '「定金」不得超過合約金額的20%；付款方違約不退還，收款方違約雙倍返還（民法典第586條、第587條）。如不是這個意思，請選擇押金或預付款',
      },
      error: { REQUIRED: '請選擇事由' },
    },
    reasonNote: { label: '補充說明', help: '', error: { TEXT_TOO_LONG: '補充說明最多{max}個字' } },
    paidDate: {
      label: '收款日期',
      help: '',
      error: {
        REQUIRED: '請選擇收款日期',
        DATE_INVALID: '請選擇收款日期',
        PAID_DATE_FUTURE: '收款日期不能晚於今天',
        PAID_DATE_TOO_EARLY: '收款日期不能早於{date}',
      },
    },
    channel: {
      label: '支付方式',
      help: '',
      option: { bank: '銀行轉帳', wechat: '微信轉帳', online: '其他線上轉帳', cash: '現金' },
      error: { REQUIRED: '請選擇支付方式' },
    },
    repays: {
      label: '用於還款的借條（選填）',
      help: '選擇您與對方之間已生效的借條，作為已還款的憑證',
      error: {
        RECORD_UNKNOWN: '沒有找到這張借條',
        RECORD_NOT_EFFECTIVE: '這張借條未生效或已結束',
        RECORD_OTHER_PEOPLE: '這張借條不是您與對方之間的',
        RECORD_WRONG_WAY: '付款人須是這張借條的借款人',
      },
    },
    remark: remarkWords,
    images: imagesWords,
  },
  gloss: { received: '', nature: '', repays: '', evidence: '', void: '', remark: '' },
  notice: {
    title: '小收據告知書',
    readFirst: '請先閱讀告知書',
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
    create: '建立收據',
    template: '收據模板',
    form: '填寫收據',
    preview: '預覽收據',
    sent: '收據發起成功',
    sign: '簽署收據',
    success: '雙方已完成簽署，收據已具備法律效應',
    successNote: '收據不是發票，請按需另行開具',
    detail: '收據詳情',
    download: '下載收據',
    reject: '確認拒簽',
    revoke: '撤銷收據',
  },
  inForce: {
    sentence: '收據已生效',
    byRole: {},
    restored: '收據恢復已簽署狀態',
    revokedByYou: '您已撤銷這張收據',
  },
  release: changeWords({
    act: '作廢',
    effect: '作廢後收據不再作為收款憑證',
    ended: '雙方已確認，收據不再作為收款憑證',
    cautionOnAsking: { payer: '款項未退回請勿申請' },
    cautionOnConfirming: { payer: '款項未退回請勿確認' },
  }),
  references: { title: '', create: '', to: '用於清償的借條' },
};
