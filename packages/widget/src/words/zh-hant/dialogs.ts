// Made from dialogs.ts by `npm run generate`.
/** The questions asked before an act that ends something. */
export const dialogs = {
  reject: {
    title: '拒簽',
    effect: '拒簽後流程終止，不能恢復',
    reason: '拒簽理由',
    REQUIRED: '請輸入拒簽理由',
    TEXT_TOO_LONG: '拒簽理由最多{max}個字',
  },
  revoke: { title: '撤銷借條', effect: '撤銷後對方不能再簽署，不能恢復' },
  discard: { title: '刪除草稿', effect: '刪除後不能恢復' },
  release: {
    title: '申請解除',
    effect: '解除後借條將不再生效',
    lender: '款項未還清請勿申請',
    reason: '解除原因',
    REQUIRED: '請輸入原因',
    TEXT_TOO_LONG: '原因最多{max}個字',
  },
  settlement: {
    title: '申請結清',
    effect: '結清後借條不再作為欠款憑證',
    lender: '請核對已收到全部款項',
    reason: '結清原因',
    REQUIRED: '請輸入原因',
    TEXT_TOO_LONG: '原因最多{max}個字',
  },
  leave: { title: '離開', effect: '離開後已填寫的內容將丟失' },
};
