// Made from detail.ts by `npm run generate`.
/** A record's own screen. */
export const detail = {
  title: '詳情',
  timeline: '簽署記錄',
  evidence: '證據',
  report: '簽約報告',
  chain: '區塊鏈存證證明',
  bundle: '完整證據包',
  receipt: '存證回執',
  preparing: '正在生成…',
  timePending: '已蓋章，可信時間待補',
  erased: '個人資訊已刪除，僅保留存證記錄',
  downloadFailed: '下載未成功，請重試',
  number: '編號',
  hash: '文本指紋（SHA-256）',
};
