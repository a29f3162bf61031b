// Made from issues.ts by `npm run generate`.
/** What is said of a problem in a field when the field has no words of its own for it. */
export const issues = {
  REQUIRED: '請填寫此項',
  CHOICE_UNKNOWN: '請選擇一項',
  TEXT_CHARACTERS: '包含不支援的字元',
  TEXT_TOO_LONG: '最多{max}個字',
  AMOUNT_FORMAT: '請輸入正確的金額，最多兩位小數',
  RATE_FORMAT: '請輸入數字，最多兩位小數',
  DATE_INVALID: '請選擇日期',
  INK_BLANK: '請先手寫簽名',
  INK_DOT: '筆跡太短，請寫下您的姓名',
  INK_SCRIBBLE: '筆跡重疊太多，請清楚地寫下您的姓名',
  INK_TOO_LARGE: '筆跡太多，請重寫',
  INK_FORMAT_UNKNOWN: '簽名無法讀取，請重新簽名',
  INK_MALFORMED: '簽名無法讀取，請重新簽名',
  INK_DYNAMICS_UNWANTED: '簽名無法讀取，請重新簽名',
  NAME_DIFFERS: '與{kind}上的姓名不一致',
  NOTICE_OUTDATED: '告知書已更新，請重新閱讀',
  ROLE_UNKNOWN: '請選擇您的身份',
  other: '請核對此項',
};
