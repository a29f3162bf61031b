// Made from parts.ts by `npm run generate`.
/** 手寫簽名. */
export const ink = {
  title: '手寫簽名',
  hint: '請在此處簽名',
  padEmpty: '手寫簽名區，尚未書寫',
  padWritten: '手寫簽名區，已書寫',
  clear: '重寫',
  undo: '退回一筆',
  sideways: '橫屏書寫',
  turnPhone: '請將手機橫過來書寫',
  type: '改用輸入姓名',
  draw: '改用手寫',
  back: '返回查看',
  typedName: '輸入姓名',
  nameAsOn: '須與{kind}上的姓名（{name}）完全一致',
  nameDiffers: '與{kind}上的姓名不一致',
};

/** 身份核驗. */
export const verify = {
  title: '身份核驗',
  step: '本次操作：{action}',
  consent: '我單獨同意使用人臉辨識核驗身份',
  tickFirst: '請先勾選同意，或選擇其他方式',
  waiting: '等待核驗結果…',
  passed: '核驗通過，正在提交…',
  resendIn: '{n}秒後重新取得',
  code: '簡訊驗證碼',
  codeFormat: '請輸入6位驗證碼',
};

/** 傳送給對方. */
export const share = {
  title: '傳送給{other}',
  from: '來自{name}',
  wechat: '微信分享',
  system: '系統分享',
  copy: '複製連結',
  copied: '連結已複製',
  showQr: '顯示QR碼',
  qr: 'QR碼',
  link: '{kind}連結',
};

/** What surrounds the Chinese paper in the language of the interface. */
export const paper = {
  signArea: '{role}簽署區',
  signatureOf: '{role}{name}的簽名',
  sample: '示例',
  chinesePrevails: '以簡體中文文本為準',
};
