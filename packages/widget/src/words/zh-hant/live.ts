// Made from live.ts by `npm run generate`.
/** What is only told to a screen reader. */
export const live = {
  updated: '{kind}狀態已更新：{title}',
  verificationExpires: '核驗將在{n}分鐘後逾時',
};
