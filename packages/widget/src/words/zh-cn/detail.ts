/** A record's own screen. */
export const detail = {
  title: '详情',
  timeline: '签署记录',
  evidence: '证据',
  report: '签约报告',
  chain: '区块链存证证明',
  bundle: '完整证据包',
  receipt: '存证回执',
  preparing: '正在生成…',
  timePending: '已盖章，可信时间待补',
  erased: '个人信息已删除，仅保留存证记录',
  downloadFailed: '下载未成功，请重试',
  number: '编号',
  hash: '文本指纹（SHA-256）',
};
