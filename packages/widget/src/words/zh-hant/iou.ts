// Made from iou.ts by `npm run generate`.
/** 借條: what belongs to this kind alone. */
export const iou = {
  name: '借條',
  article: '借條正文',
  role: { borrower: '借款人', lender: '出借人' },
  roleChoice: {
    borrower: { label: '借給我', note: '您是借款人' },
    lender: { label: '我出借', note: '您是出借人' },
  },
  /** The one sentence that says what this paper does, to the person of a role. */
  sentence: {
    borrower: '您向{name}借款{amount}，{date}前還清',
    lender: '您借給{name}{amount}，還款日{date}',
  },
  field: {
    principalFen: {
      label: '借款金額',
      help: '單筆最高不超過{max}',
      error: {
        REQUIRED: '請輸入借款金額',
        AMOUNT_FORMAT: '請輸入正確的金額，最多兩位小數',
        AMOUNT_NOT_POSITIVE: '借款金額須大於0元',
        AMOUNT_TOO_LARGE: '單筆借款金額不能超過{max}',
      },
    },
    purpose: {
      label: '借款事由',
      help: '',
      option: {
        home: '購買房屋',
        car: '購買汽車',
        renovation: '家庭裝修',
        business: '生產經營需要',
        other: '其他事由',
      },
      error: { REQUIRED: '請選擇借款事由' },
    },
    purposeNote: { label: '補充說明', help: '', error: { TEXT_TOO_LONG: '補充說明最多{max}個字' } },
    loanDate: {
      label: '借款日期',
      help: '最早{min}',
      error: {
        REQUIRED: '請選擇借款日期',
        DATE_INVALID: '請選擇借款日期',
        LOAN_DATE_TOO_EARLY: '借款日期不能早於{date}',
        LOAN_DATE_TOO_LATE: '借款日期不能晚於{date}',
      },
    },
    repayDate: {
      label: '還款日期',
      help: '最晚{max}',
      error: {
        REQUIRED: '請選擇還款日期',
        DATE_INVALID: '請選擇還款日期',
        REPAY_DATE_NOT_AFTER_LOAN: '還款日期須晚於借款日期',
        REPAY_DATE_PAST: '還款日期不能早於今天',
        TERM_TOO_LONG: '還款期限不能超過{term}',
      },
    },
    rateBp: {
      label: '約定利率',
      help: '年利率0%-{cap}%，0為不計利息',
      error: {
        REQUIRED: '請輸入約定利率',
        RATE_FORMAT: '請輸入數字，最多兩位小數',
        RATE_OUT_OF_RANGE: '約定利率須在0%-{cap}%之間',
      },
    },
    repayment: {
      label: '還款方式',
      help: '',
      option: { bullet: '一次性還本付息', monthly: '按月付息，到期還本' },
      error: { REQUIRED: '請選擇還款方式' },
    },
    channel: {
      label: '支付方式',
      help: '',
      option: { bank: '銀行轉帳', wechat: '微信轉帳', online: '其他線上轉帳' },
      error: { REQUIRED: '請選擇支付方式' },
    },
    remark: { label: '備註（選填）', help: '', error: { TEXT_TOO_LONG: '備註最多{max}個字' } },
    images: {
      label: '圖片（選填）',
      help: '最多{max}張JPG、PNG、WebP圖片，每張不超過{size}',
      error: { IMAGES_TOO_MANY: '最多{max}張JPG、PNG、WebP圖片，每張不超過{size}' },
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
