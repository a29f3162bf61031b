/** What is said of a problem in a field when the field has no words of its own for it. */
export const issues = {
  REQUIRED: '请填写此项',
  CHOICE_UNKNOWN: '请选择一项',
  TEXT_CHARACTERS: '包含不支持的字符',
  TEXT_TOO_LONG: '最多{max}个字',
  AMOUNT_FORMAT: '请输入正确的金额，最多两位小数',
  RATE_FORMAT: '请输入数字，最多两位小数',
  DATE_INVALID: '请选择日期',
  INK_EMPTY: '请先手写签名',
  NAME_DIFFERS: '与借条上的姓名不一致',
  NOTICE_OUTDATED: '告知书已更新，请重新阅读',
  ROLE_UNKNOWN: '请选择您的身份',
  other: '请核对此项',
};
