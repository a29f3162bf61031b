// Made from live.ts by `npm run generate`.
/** What is only told to a screen reader. */
export const live = {
  updated: '{kind}狀態已更新：{title}',
  noticeReady: '可以繼續',
  expiresSoon: '即將過期，請儘快完成',
  verificationExpires: '核驗將在{n}分鐘後逾時',
  signatureKept: '簽名已保留',
  cleared: '已清空',
  undone: '已退回一筆',
};
