/** What is only told to a screen reader. */
export const live = {
  updated: '{kind}状态已更新：{title}',
  verificationExpires: '核验将在{n}分钟后超时',
};
