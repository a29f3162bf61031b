// Made from form.ts by `npm run generate`.
/** What a form says that does not belong to one kind alone. */
export const form = {
  role: '我的身份',
  mine: '我的資訊',
  known: '來自您的實名資訊',
  otherMode: '對方資訊',
  letOtherFill: '分享{other}填寫',
  fillOther: '我填寫{other}資訊',
  idHidden: '您看不到對方的完整身份證號',
  other: '{other}資訊',
  authority: '我已獲對方授權提供其資訊',
  inCapitals: '大寫：人民幣{upper}',
  fillAgain: '重新填寫',
  otherUnkept: '為保護對方，{other}資訊在您按「下一步」後才儲存，此前離開需重新填寫',
  draftSaved: '草稿已儲存',
  draftSavedBut: '草稿已儲存（{other}資訊除外）',
  draftLost: '離開後已填寫的內容將丟失',
  toFix: '有{n}項需要修改',
  problem: '{label}：{message}',
  picture: '圖片{n}',
  removePicture: '移除圖片{n}',
  uploadFailed: '圖片上傳失敗',
  addOwn: '新增自定義項',
  ownName: '自定義項{n}',
  removeOwn: '移除{name}',
  ownRemoved: '已移除{name}',
  count: '{name}的數量',
  more: '{name}加一',
  fewer: '{name}減一',
  listFull: '最多{max}項',
  noRecord: '不選擇',
  recordNumber: '編號{number}',
  addressed: '{name}將在「我的合約」中填寫，無需傳送連結',
};

/** A person's particulars, on either side. */
export const person = {
  name: {
    label: '姓名',
    help: '',
    error: {
      REQUIRED: '請輸入姓名',
      NAME_CHARACTERS: '姓名只能包含漢字和間隔號「·」',
      NAME_TOO_LONG: '姓名最多50個字',
      NAME_SINGLE_CHARACTER: '姓名只有一個字，請核對',
    },
  },
  idNumber: {
    label: '身份證號',
    help: '',
    error: {
      REQUIRED: '請輸入身份證號',
      ID_LENGTH: '請輸入18位身份證號',
      ID_INVALID: '身份證號有誤，請核對',
      ID_NOT_MAINLAND: '目前僅支援大陸居民身份證',
      AGE_OUT_OF_RANGE: '{service}服務僅限{min}-{max}歲的大陸公民使用',
      IDENTITY_MISMATCH: '姓名與身份證號不一致',
      ID_SAME_AS_OTHER: '對方身份證號不能與您的相同',
    },
  },
  mobile: {
    label: '手機號',
    help: '',
    error: {
      REQUIRED: '請輸入手機號',
      MOBILE_INVALID: '請輸入正確的11位手機號',
      MOBILE_MAY_NOT_RECEIVE_SMS: '該號段可能收不到簡訊',
      MOBILE_SAME_AS_OTHER: '對方手機號不能與您的相同',
    },
  },
  authority: {
    label: '我已獲對方授權提供其資訊',
    help: '',
    error: { REQUIRED: '請確認已獲對方授權' },
  },
};
