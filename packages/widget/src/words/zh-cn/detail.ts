/** 借条详情. */
export const detail = {
  title: '借条详情',
  daysLeft: '距还款日{n}天',
  dueToday: '今天还款',
  overdue: '已逾期{n}天',
  schedule: '预计还款',
  scheduleDate: '日期',
  timeline: '签署记录',
  evidence: '证据',
  download: '下载借条',
  report: '签约报告',
  chain: '区块链存证证明',
  preparing: '正在生成…',
  reminder: '开启还款提醒',
  number: '编号',
  hash: '文件指纹（SHA-256）',
};
