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
  revoke: { effect: '撤銷後對方不能再簽署，不能恢復' },
  discard: { title: '刪除草稿', effect: '刪除後不能恢復' },
  leave: { title: '離開', effect: '離開後已填寫的內容將丟失' },
};
