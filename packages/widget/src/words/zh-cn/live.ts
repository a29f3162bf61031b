/** What is only told to a screen reader. */
export const live = {
  updated: '{kind}状态已更新：{title}',
  noticeReady: '可以继续',
  expiresSoon: '即将过期，请尽快完成',
  verificationExpires: '核验将在{n}分钟后超时',
  signatureKept: '签名已保留',
  cleared: '已清空',
  undone: '已退回一笔',
};
