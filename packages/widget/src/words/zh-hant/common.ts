// Made from common.ts by `npm run generate`.
/** What any screen may say: progress, connection, the marks of a demonstration. */
export const common = {
  submitting: '正在提交…',
  slow: '網路較慢，請勿關閉頁面',
  noAnswer: '暫未收到結果',
  loading: '正在載入…',
  offline: '網路已斷開，簽署需要連線，已填內容會保留在本頁',
  simulated: '演示環境，不具法律效力',
  largeType: '大字版',
  counter: '{n}/{max}',
  other: '對方',
  document: '文書',
  lastDay: '最後日期',
  optional: '選填',
  colon: '：',
  comma: '，',
  stop: '。',
};
