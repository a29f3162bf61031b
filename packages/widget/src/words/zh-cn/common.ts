/** What any screen may say: progress, connection, the marks of a demonstration. */
export const common = {
  submitting: '正在提交…',
  slow: '网络较慢，请勿关闭页面',
  noAnswer: '暂未收到结果',
  loading: '正在加载…',
  offline: '网络已断开，签署需要联网，已填内容会保留在本页',
  simulated: '演示环境，不具法律效力',
  largeType: '大字版',
  counter: '{n}/{max}',
  other: '对方',
  document: '文书',
  lastDay: '最后日期',
  optional: '选填',
  colon: '：',
  comma: '，',
  stop: '。',
};
