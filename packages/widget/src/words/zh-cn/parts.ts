/** 手写签名. */
export const ink = {
  title: '手写签名',
  hint: '请在此处签名',
  padEmpty: '手写签名区，尚未书写',
  padWritten: '手写签名区，已书写',
  clear: '重写',
  undo: '退回一笔',
  sideways: '横屏书写',
  turnPhone: '请将手机横过来书写',
  type: '改用输入姓名',
  draw: '改用手写',
  back: '返回查看',
  typedName: '输入姓名',
  nameAsOn: '须与{kind}上的姓名（{name}）完全一致',
  nameDiffers: '与{kind}上的姓名不一致',
};

/** 身份核验. */
export const verify = {
  title: '身份核验',
  step: '本次操作：{action}',
  consent: '我单独同意使用人脸识别核验身份',
  tickFirst: '请先勾选同意，或选择其他方式',
  waiting: '等待核验结果…',
  passed: '核验通过，正在提交…',
  resendIn: '{n}秒后重新获取',
  code: '短信验证码',
  codeFormat: '请输入6位验证码',
};

/** 发送给对方. */
export const share = {
  title: '发送给{other}',
  from: '来自{name}',
  wechat: '微信分享',
  system: '系统分享',
  copy: '复制链接',
  copied: '链接已复制',
  showQr: '显示二维码',
  qr: '二维码',
  link: '{kind}链接',
};

/** What surrounds the Chinese paper in the language of the interface. */
export const paper = {
  signArea: '{role}签署区',
  signatureOf: '{role}{name}的签名',
  sample: '示例',
  chinesePrevails: '以中文为准',
};
