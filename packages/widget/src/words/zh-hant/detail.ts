// Made from detail.ts by `npm run generate`.
/** 借條詳情. */
export const detail = {
  title: '借條詳情',
  daysLeft: '距還款日{n}天',
  dueToday: '今天還款',
  overdue: '已逾期{n}天',
  schedule: '預計還款',
  scheduleDate: '日期',
  timeline: '簽署記錄',
  evidence: '證據',
  download: '下載借條',
  report: '簽約報告',
  chain: '區塊鏈存證證明',
  bundle: '完整證據包',
  receipt: '存證回執',
  preparing: '正在生成…',
  timePending: '已蓋章，可信時間待補',
  erased: '個人資訊已刪除，僅保留存證記錄',
  downloadFailed: '下載未成功，請重試',
  reminder: '開啟還款提醒',
  number: '編號',
  hash: '文本指紋（SHA-256）',
};
