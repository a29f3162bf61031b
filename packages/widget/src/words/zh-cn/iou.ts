/** 借条: what belongs to this kind alone. */
export const iou = {
  name: '借条',
  article: '借条正文',
  role: { borrower: '借款人', lender: '出借人' },
  roleChoice: {
    borrower: { label: '借给我', note: '您是借款人' },
    lender: { label: '我出借', note: '您是出借人' },
  },
  /** The one sentence that says what this paper does, to the person of a role. */
  sentence: {
    borrower: '您向{name}借款{amount}，{date}前还清',
    lender: '您借给{name}{amount}，还款日{date}',
  },
  field: {
    principalFen: {
      label: '借款金额',
      help: '单笔最高不超过{max}',
      error: {
        REQUIRED: '请输入借款金额',
        AMOUNT_FORMAT: '请输入正确的金额，最多两位小数',
        AMOUNT_NOT_POSITIVE: '借款金额须大于0元',
        AMOUNT_TOO_LARGE: '单笔借款金额不能超过{max}',
      },
    },
    purpose: {
      label: '借款事由',
      help: '',
      option: {
        home: '购买房屋',
        car: '购买汽车',
        renovation: '家庭装修',
        business: '生产经营需要',
        other: '其他事由',
      },
      error: { REQUIRED: '请选择借款事由' },
    },
    purposeNote: { label: '补充说明', help: '', error: { TEXT_TOO_LONG: '补充说明最多{max}个字' } },
    loanDate: {
      label: '借款日期',
      help: '最早{min}',
      error: {
        REQUIRED: '请选择借款日期',
        DATE_INVALID: '请选择借款日期',
        LOAN_DATE_TOO_EARLY: '借款日期不能早于{date}',
        LOAN_DATE_TOO_LATE: '借款日期不能晚于{date}',
      },
    },
    repayDate: {
      label: '还款日期',
      help: '最晚{max}',
      error: {
        REQUIRED: '请选择还款日期',
        DATE_INVALID: '请选择还款日期',
        REPAY_DATE_NOT_AFTER_LOAN: '还款日期须晚于借款日期',
        REPAY_DATE_PAST: '还款日期不能早于今天',
        TERM_TOO_LONG: '还款期限不能超过{term}',
      },
    },
    rateBp: {
      label: '约定利率',
      help: '年利率0%-{cap}%，0为不计利息',
      error: {
        REQUIRED: '请输入约定利率',
        RATE_FORMAT: '请输入数字，最多两位小数',
        RATE_OUT_OF_RANGE: '约定利率须在0%-{cap}%之间',
      },
    },
    repayment: {
      label: '还款方式',
      help: '',
      option: { bullet: '一次性还本付息', monthly: '按月付息，到期还本' },
      error: { REQUIRED: '请选择还款方式' },
    },
    channel: {
      label: '支付方式',
      help: '',
      option: { bank: '银行转账', wechat: '微信转账', online: '其他线上转账' },
      error: { REQUIRED: '请选择支付方式' },
    },
    remark: { label: '备注（选填）', help: '', error: { TEXT_TOO_LONG: '备注最多{max}个字' } },
    images: {
      label: '图片（选填）',
      help: '最多{max}张JPG、PNG、WebP图片，每张不超过{size}',
      error: { IMAGES_TOO_MANY: '最多{max}张JPG、PNG、WebP图片，每张不超过{size}' },
    },
  },
  /** Said after each clause of the paper to readers of another language; never in Chinese. */
  gloss: {
    amount: '',
    purpose: '',
    term: '',
    delivery: '',
    rate: '',
    repayment: '',
    early: '',
    overdue: '',
    evidence: '',
    release: '',
    notices: '',
    remark: '',
  },
};
